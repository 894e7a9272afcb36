using System.Globalization;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Reporting.Figures;
using LeYe.Domain.Reporting.Suppression;

namespace LeYe.Domain.Reporting.Breakdowns;

/// <summary>
/// The cross table of annex 3, the forms of annex 4 and the lines of annex 7. Annex 3 identifies people most easily, so
/// its small cells are withheld in every printing and in the stored value itself (rules.md, Figures; domain.md §6.5).
/// </summary>
internal static class PostBreakdowns
{
    /// <param name="records">Everybody in post.</param>
    /// <param name="sites">The sites with what their numbers can say.</param>
    /// <param name="provinces">By site id; a province's sums are those of its sites.</param>
    public static IReadOnlyList<BreakdownCell> Cells(
        PostRecords records, IReadOnlyCollection<FigureSubject> sites, IReadOnlyDictionary<int, string> provinces) =>
    [
        .. Disability(records.Posts),
        .. Forms(FigureSubject.ProgrammeKey, records.Posts),
        .. sites.SelectMany(site => site.Condition == SiteCondition.NotPublished
            ? Unpublished(site.Key)
            : Forms(site.Key, records.Posts.Where(p => p.BaseId == site.BaseId))),
        .. provinces.Values.Distinct().SelectMany(province => Forms(province, records.Posts.Where(p => provinces[p.BaseId] == province))),
    ];

    public static IReadOnlyList<BusinessLineLine> Lines(PostRecords records, IReadOnlyDictionary<int, string> siteKeys) =>
    [
        .. records.Posts.Where(p => p.LineId is { } id && records.Lines.ContainsKey(id)).Select(p => (p.BaseId, Line: p.LineId!.Value))
            .Concat(records.Seats.Keys.Concat(records.Months.Select(m => m.Key)).Select(id => (records.Lines[id].BaseId, Line: id)))
            .Distinct().Where(line => siteKeys.ContainsKey(line.BaseId))
            .Select(line => Line(records, records.Lines[line.Line], siteKeys[line.BaseId], [.. records.Posts.Where(p => (p.BaseId, p.LineId) == line)]))
            .OrderBy(l => l.Base, StringComparer.Ordinal).ThenBy(l => l.Name, StringComparer.Ordinal),
    ];

    private static BusinessLineLine Line(PostRecords records, BusinessLine line, string site, PostRow[] posts)
    {
        var months = records.Months[line.Id].ToList();
        var accepted = months.Where(m => m is { Orders: > 0, Accepted: not null }).ToList();
        return new BusinessLineLine(
            site, line.Name, line.Category, line.Client?.Name, line.Client?.Region, posts.Length, posts.Count(p => p.Category is not null),
            records.Seats.TryGetValue(line.Id, out var seats) ? seats : null,
            months.Exists(m => m.Orders is not null) ? months.Sum(m => m.Orders ?? 0) : null,
            accepted.Count == 0 ? null : Percent(100m * accepted.Sum(m => (long)m.Accepted!.Value) / accepted.Sum(m => (long)m.Orders!.Value)),
            Mean(months.Select(m => m.AnswerRate)), Mean(months.Select(m => m.Satisfaction)));
    }

    private static string? Mean(IEnumerable<int?> rates) =>
        rates.OfType<int>().ToList() is { Count: > 0 } measured ? Percent((decimal)measured.Sum() / measured.Count / 100m) : null;

    // Rounded once, here.
    private static string Percent(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.00", CultureInfo.InvariantCulture);

    /// <summary>7 categories and their total × 4 grades and their total.</summary>
    private static IEnumerable<BreakdownCell> Disability(IReadOnlyList<PostRow> posts)
    {
        var table = new SuppressedTable(
            [.. Enum.GetValues<DisabilityCategory>().Select(c => Enum.GetValues<DisabilityGrade>().Select(g => posts.Count(p => p.Category == c && p.Grade == g)))]);
        return table.Cells().Select(cell => new BreakdownCell(
            Metrics.HeadcountDisabled, FigureSubject.ProgrammeKey, BreakdownAxis.Disability,
            Code(cell.Row, table.Rows), Code(cell.Column, table.Columns), cell.Value, cell.Qualifier));
    }

    private static IEnumerable<BreakdownCell> Forms(string key, IEnumerable<PostRow> posts)
    {
        var counts = posts.CountBy(p => p.Form).ToDictionary();
        return Enum.GetValues<NationalForm>().Select(form => Form(key, form, FigureSheet.Whole(counts.GetValueOrDefault(form)), null));
    }

    private static IEnumerable<BreakdownCell> Unpublished(string key) =>
        Enum.GetValues<NationalForm>().Select(form => Form(key, form, null, "not-published"));

    private static BreakdownCell Form(string key, NationalForm form, string? value, string? qualifier) => new(
        Metrics.Headcount, key, BreakdownAxis.NationalForm, ((int)form).ToString(CultureInfo.InvariantCulture), null, value, qualifier);

    private static string Code(int index, int count) =>
        index == count ? BreakdownCell.Total : (index + 1).ToString(CultureInfo.InvariantCulture);
}
