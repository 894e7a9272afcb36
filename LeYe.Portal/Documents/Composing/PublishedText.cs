using System.Globalization;
using System.Text.RegularExpressions;
using LeYe.Domain.Reporting;

namespace LeYe.Portal.Documents.Composing;

/// <summary>
/// Published figures worded as published: 近, 余, 多 and the like stay where they stood (issue 2, Real input).
/// The wording of each qualifier is a resource, <c>Published.</c> with the qualifier as its end.
/// </summary>
internal static partial class PublishedText
{
    /// <summary>The value with its qualifier, without the unit.</summary>
    public static string Value(LegacyLine line) =>
        ReportText.Find("Published." + line.Qualifier) is { } format
            ? string.Format(CultureInfo.InvariantCulture, format, line.Value)
            : ReportText.Get("Published.other", line.Value, line.Qualifier);

    /// <summary>Year, or year and month, in Chinese; anything else by its words in the resources, else as published.</summary>
    public static string AsOf(string asOf)
    {
        if (asOf.Length == 0) return ReportText.Get("Published.undated");
        var match = YearMonth().Match(asOf);
        if (!match.Success) return ReportText.Find("AsOf." + asOf) ?? asOf;
        var year = match.Groups[1].Value;
        return match.Groups[2].Success
            ? ReportText.Get("YearMonth", year, match.Groups[2].Value.TrimStart('0'))
            : ReportText.Get("Founded.Year", year);
    }

    /// <summary>The programme's lines of the latest month by the cut-off.</summary>
    public static IReadOnlyList<LegacyLine> LatestOfProgramme(AnnualReport report)
    {
        var last = $"{report.Cutoff:yyyy-MM}";
        var lines = report.Legacy
            .Where(line => line.Base == ReportNames.Programme && YearMonth().Match(line.AsOf).Groups[2].Success
                && string.CompareOrdinal(line.AsOf, last) <= 0)
            .ToList();
        var latest = lines.Select(line => line.AsOf).Max(StringComparer.Ordinal);
        return [.. lines.Where(line => line.AsOf == latest)];
    }

    [GeneratedRegex("^([0-9]{4})(?:-([0-9]{2}))?$")]
    private static partial Regex YearMonth();
}
