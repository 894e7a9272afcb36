using LeYe.Domain.Reporting;

namespace LeYe.Portal.Documents.Composing;

/// <summary>What is still open, in words.</summary>
internal static class OpenPointText
{
    /// <summary>The kind's Chinese name; a kind without words is named by its identifier.</summary>
    public static string Kind(string kind) =>
        ReportText.Find("Open." + kind) ?? ReportText.Get("Open.other", kind);

    /// <summary>One phrase a kind, with how many sites and records it concerns.</summary>
    public static string Summary(IReadOnlyList<OpenPoint> points) => points.Count == 0
        ? ReportText.Get("Open.none")
        : ReportText.Get("Open.Summary", string.Join(ReportText.Get("Semicolon"), points
            .GroupBy(point => point.Kind)
            .Select(group => ReportText.Get(
                "Open.Kind",
                Kind(group.Key),
                group.Select(point => point.Base).Distinct().Count(),
                group.Sum(point => point.Count)))));
}
