using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Reporting.Years;

namespace LeYe.Domain.Reporting.Submissions;

/// <summary>The one value from which the 分省数据单 (B) of all provinces are printed: A's snapshot, from 12-21 on (rules.md, The year).</summary>
public sealed class ProvinceSheetQueries(SnapshotQueries snapshots, YearDrafts drafts, BusinessCalendar calendar)
{
    /// <summary>The latest edition of the year's report.</summary>
    /// <exception cref="RuleBrokenException"><see cref="YearRules.NotFinal"/>, <see cref="SubmissionRules.ProvinceTooEarly"/>.</exception>
    public async Task<AnnualReport> ReadAsync(Actor actor, int year, CancellationToken cancel = default)
    {
        var dates = await drafts.CalendarAsync(year, cancel);
        var latest = (await snapshots.ListAsync(actor, year, cancel)).LastOrDefault(s => s.Snapshot.Kind == SnapshotKind.Report);
        YearRules.NotFinal.Demand(latest is not null);
        SubmissionRules.ProvinceTooEarly.Demand(dates.ProvinceFrom <= calendar.Today);
        return await snapshots.ReportAsync(actor, latest!.Snapshot.Id, cancel);
    }

    /// <summary>The same for one cut-off; null where no report of the year is final at it: then there is only a draft.</summary>
    /// <exception cref="RuleBrokenException"><see cref="SubmissionRules.ProvinceTooEarly"/>.</exception>
    public async Task<AnnualReport?> FindAsync(Actor actor, int year, DateOnly cutoff, CancellationToken cancel = default)
    {
        var isFinal = (await snapshots.ListAsync(actor, year, cancel)).Any(s => s.Snapshot.Kind == SnapshotKind.Report && s.Snapshot.Cutoff == cutoff);
        return isFinal ? await ReadAsync(actor, year, cancel) : null;
    }
}
