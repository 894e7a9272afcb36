namespace LeYe.Portal.Documents.Composing;

/// <summary>层次序数: 一、二、… in the order in which the parts that are there follow each other.</summary>
internal sealed class PartNumbers
{
    private int count;

    /// <summary>The heading with the next number before it.</summary>
    public string Next(string key) => ReportText.Get("Part", ReportText.Get($"Numeral.{++count}"), ReportText.Get(key));

    /// <summary>（一） … as the heading of a second level.</summary>
    public static string Second(int number, string key) => ReportText.Get("SubPart", ReportText.Get($"Numeral.{number}"), ReportText.Get(key));
}
