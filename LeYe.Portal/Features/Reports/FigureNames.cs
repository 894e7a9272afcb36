using LeYe.Domain.Reporting;
using LeYe.Portal.Components;
using LeYe.Portal.Documents.Model;
using LeYe.Portal.Features.Statistics;

namespace LeYe.Portal.Features.Reports;

/// <summary>
/// What the link of a figure says beside its value when it is heard. Most values stand once on a page and say nothing more: row
/// and column are heard with the cell. Values that lead to different figures say whose they are (WCAG 2.4.9).
/// </summary>
public sealed class FigureNames
{
    private readonly HashSet<string> _shared;
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);

    private FigureNames(HashSet<string> shared) => _shared = shared;

    /// <param name="blocks">Everything the page shows.</param>
    public static FigureNames Of(IEnumerable<ReportBlock> blocks)
    {
        var links = blocks.SelectMany(Links).Select(l => (l.Text, Address: Address(l.Figure))).Where(l => l.Address is not null);
        return new FigureNames([.. links.GroupBy(l => l.Text).Where(g => g.Select(l => l.Address).Distinct().Count() > 1).Select(g => g.Key)]);
    }

    /// <summary>Where the figure's definition and rows are; null where it has none.</summary>
    public static string? Address(Figure? figure) => figure is { Value: not null } ? StatisticsLinks.Figure(figure) : null;

    /// <param name="text">The value as printed.</param>
    /// <param name="address">Where it leads.</param>
    /// <param name="whose">Row and column, or the figure's name.</param>
    /// <returns>What is heard after the value, or null.</returns>
    public string? After(string text, string address, string whose)
    {
        if (!_shared.Contains(text))
            return null;
        var first = KitText.Comma + whose;
        for (var (count, after) = (1, first); ; after = first + KitText.Twin(++count))
            if (_given.TryAdd(text + after, address) || _given[text + after] == address)
                return after;
    }

    private static IEnumerable<(string Text, Figure? Figure)> Links(ReportBlock block) => block switch
    {
        ReportParagraph paragraph => paragraph.Runs.Select(r => (r.Text, r.Figure)),
        ReportTable table => table.Rows.SelectMany(r => r.Cells).Select(c => (c.Text, c.Figure)),
        _ => [],
    };
}
