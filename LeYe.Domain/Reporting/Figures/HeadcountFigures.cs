using LeYe.Domain.Headcount;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>在岗 at the cut-off, with its splits.</summary>
internal static class HeadcountFigures
{
    private static readonly (string Metric, string Population, Func<HeadcountSplit, int> Value)[] Parts =
    [
        (Metrics.Headcount, Populations.InPost, s => s.Total),
        (Metrics.HeadcountDisabled, Populations.Disabled, s => s.Disabled),
        (Metrics.HeadcountSevere, Populations.Disabled, s => s.Severe),
        (Metrics.HeadcountFemale, Populations.InPost, s => s.Female),
        (Metrics.HeadcountRural, Populations.Disabled, s => s.Rural),
        (Metrics.HeadcountHardship, Populations.InPost, s => s.Hardship),
        (Metrics.HeadcountMonitored, Populations.InPost, s => s.Monitored),
        (Metrics.HeadcountPending, Populations.InPost, s => s.Pending),
        (Metrics.HeadcountFamily, Populations.InPost, s => s.Family),
        (Metrics.HeadcountNonDisabled, Populations.InPost, s => s.NonDisabled),
        (Metrics.HeadcountOnSite, Populations.InPost, s => s.OnSite),
        (Metrics.HeadcountHome, Populations.InPost, s => s.Home),
        (Metrics.HeadcountCommunity, Populations.InPost, s => s.Community),
        (Metrics.HeadcountClientSite, Populations.InPost, s => s.ClientSite),
        (Metrics.HeadcountStable, Populations.InPost, s => s.Stable),
    ];

    public static void Add(FigureSheet sheet, ReportRecords records, FigureSubject subject)
    {
        var split = subject.BaseId is { } id ? records.Headcount.Of(id) : records.Headcount.Programme;
        foreach (var (metric, population, value) in Parts)
            sheet.Stock(metric, subject, population, value(split), "placements");
    }
}
