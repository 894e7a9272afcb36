using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Years;
using LeYe.Portal.Documents.Composing;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Reports.Years;

/// <summary>催报: what each base still has to do, as text to copy into a message. Bases, months and numbers only; nobody is named.</summary>
internal static class DunningText
{
    public static string Of(YearDetails work, DateOnly today)
    {
        var words = YearText.Words;
        var lines = work.Bases.Select(b => LineOf(work, b)).OfType<string>().ToList();
        return lines.Count == 0
            ? words.Format("Dunning.None", work.Year)
            : string.Join('\n', [words.Format("Dunning.Head", work.Year, Shown.Date(today)), .. lines,
                words.Format("Dunning.Foot", Shown.Date(work.Calendar.SignOffBy), Shown.Date(work.Calendar.FinalBy))]);
    }

    private static string? LineOf(YearDetails work, BaseYearLine site)
    {
        if (site.State is BaseYearState.NotDue)
            return null;
        List<string> items = [.. (work.Draft?.OpenPoints ?? []).Where(p => p.Base == site.Key).GroupBy(p => p.Kind).Select(g => ItemOf(g.Key, [.. g]))];
        if (!site.IsSummarised)
            items.Add(YearText.Words["Dunning.Summary"]);
        if (site.State != BaseYearState.Signed)
            items.Add(YearText.Words["Dunning.Sign"]);
        return items.Count == 0 ? null : YearText.Words.Format("Dunning.Line", site.ShortName, string.Join(YearText.Words["Dunning.Join"], items));
    }

    private static string ItemOf(string kind, IReadOnlyList<OpenPoint> points)
    {
        var months = points.Select(p => p.Month).OfType<string>().Order(StringComparer.Ordinal).Select(m => PublishedText.AsOf(m)).ToList();
        return months.Count > 0
            ? YearText.Words.Format("Dunning.Months", OpenPointText.Kind(kind), string.Join(YearText.Words["Dunning.And"], months))
            : YearText.Words.Format("Dunning.Count", OpenPointText.Kind(kind), points.Sum(p => p.Count));
    }
}
