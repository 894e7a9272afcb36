using System.Text.RegularExpressions;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>A paragraph from a resource and its values, with each figure kept apart as a stretch of its own.</summary>
internal static partial class Sentence
{
    /// <param name="key">Resource with {0}, {1}, … and no other braces.</param>
    /// <param name="values">Words, numbers, or <see cref="FigurePhrase"/>.</param>
    public static ReportParagraph Of(string key, params object[] values)
    {
        var format = ReportText.Get(key);
        var runs = new List<ReportRun>();
        var at = 0;
        foreach (Match hole in Hole().Matches(format))
        {
            Add(format[at..hole.Index]);
            var value = values[int.Parse(hole.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)];
            if (value is FigurePhrase phrase) runs.Add(new ReportRun(phrase.Text, phrase.Figure));
            else Add(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{value}"));
            at = hole.Index + hole.Length;
        }

        Add(format[at..]);
        return new ReportParagraph(runs);

        void Add(string words)
        {
            if (words.Length == 0) return;
            if (runs.Count > 0 && runs[^1].Figure is null) runs[^1] = new ReportRun(runs[^1].Text + words);
            else runs.Add(new ReportRun(words));
        }
    }

    [GeneratedRegex(@"\{(\d+)\}")]
    private static partial Regex Hole();
}
