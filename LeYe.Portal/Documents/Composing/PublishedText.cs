using System.Text.RegularExpressions;
using LeYe.Domain.Reporting;

namespace LeYe.Portal.Documents.Composing;

/// <summary>
/// Published figures worded as published: 近, 余, 多 and the like stay where they stood (issue 2, Real input).
/// The wording of each qualifier is a resource, <c>Published.</c> with the qualifier as its end.
/// </summary>
internal static partial class PublishedText
{
    private const string Derived = "computed";

    /// <summary>The value with its qualifier, without the unit; derived values say that they are derived.</summary>
    public static string Value(LegacyLine line)
    {
        if (line.Qualifier.StartsWith(Derived, StringComparison.Ordinal))
            return ReportText.Get("Published.derived", line.Value, line.Qualifier[Derived.Length..].Trim(' ', '(', ')'));
        return ReportText.Find("Published." + line.Qualifier) is { } format
            ? string.Format(null, format, line.Value)
            : ReportText.Get("Published.other", line.Value, line.Qualifier);
    }

    /// <summary>Year and month in Chinese; what is no year-month is printed as published.</summary>
    public static string AsOf(string asOf) => asOf.Length == 0
        ? ReportText.Get("Published.undated")
        : YearMonth().Match(asOf) is { Success: true } match
            ? ReportText.Get("YearMonth", match.Groups[1].Value, match.Groups[2].Value.TrimStart('0'))
            : asOf;

    /// <summary>The programme's lines of the latest month by the cut-off.</summary>
    public static IReadOnlyList<LegacyLine> LatestOfProgramme(AnnualReport report)
    {
        var last = $"{report.Cutoff:yyyy-MM}";
        var lines = report.Legacy
            .Where(line => line.Base == ReportNames.Programme && YearMonth().IsMatch(line.AsOf)
                && string.CompareOrdinal(line.AsOf, last) <= 0)
            .ToList();
        var latest = lines.Select(line => line.AsOf).Max(StringComparer.Ordinal);
        return [.. lines.Where(line => line.AsOf == latest)];
    }

    [GeneratedRegex("^([0-9]{4})-([0-9]{2})$")]
    private static partial Regex YearMonth();
}
