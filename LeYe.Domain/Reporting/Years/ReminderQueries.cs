using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Duties;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Reporting.Submissions;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Years;

/// <summary>What the signed-in person should do for the year's report, for the home page. A few small reads; no report is built.</summary>
public sealed class ReminderQueries(Database database, BusinessCalendar calendar)
{
    private static readonly Right[] Concerned =
        [Right.ManageReportDuty, Right.WriteBaseSummary, Right.SignBaseYear, Right.PrepareReport, Right.ReviewReport, Right.SignReport, Right.CloseMonth];

    public async Task<IReadOnlyList<Reminder>> ForAsync(Actor actor, CancellationToken cancel = default)
    {
        if (!Array.Exists(Concerned, actor.May))
            return [];
        await using var db = database.Read(actor.Scope);
        var duty = await ReportingDutyQueries.ReadAsync(db, cancel);
        var dates = YearCalendar.Of(duty, YearCalendar.WorkedOn(duty, calendar.Today));
        var reminders = new List<Reminder>();
        if (actor.May(Right.ManageReportDuty) && duty.Basis is null)
            reminders.Add(new Reminder(ReminderKind.RecordBasis, 0, null));
        if (calendar.Today >= dates.OpensOn)
            reminders.AddRange(ReminderRules.For(calendar.Today, dates, await StateAsync(db, dates.Year, cancel), actor.May, await BasesAsync(db, actor, dates, cancel)));
        return reminders;
    }

    private static async Task<YearState> StateAsync(LeYeDb db, int year, CancellationToken cancel)
    {
        var work = await db.ReportYears.FirstOrDefaultAsync(y => y.Year == year, cancel);
        var isFinal = await YearGuard.IsFinalAsync(db, year, cancel);
        if (!isFinal)
            return new YearState(work?.Stage ?? YearStage.Drafting, work is not null, false, false, false);
        var sent = await db.Submissions.Where(s => s.Year == year).Select(s => s.Variant).Distinct().ToListAsync(cancel);
        var provinces = await db.Bases.IgnoreQueryFilters().Select(b => b.Province).Distinct().ToListAsync(cancel);
        var isFrozen = await db.ReportSnapshots.AnyAsync(s => s.Year == year && s.Kind == SnapshotKind.YearEnd, cancel);
        return new YearState(YearStage.Final, true, sent.Contains(SubmissionRules.Main), provinces.TrueForAll(sent.Contains), isFrozen);
    }

    // The own base, and its sub-bases, that were in operation at the cut-off.
    private static async Task<IReadOnlyList<BaseYearTask>> BasesAsync(LeYeDb db, Actor actor, YearCalendar dates, CancellationToken cancel)
    {
        if (actor.HomeBaseId is null)
            return [];
        var month = WorkMonth.LastEndedBy(dates.Cutoff).Value;
        var sites = await db.Bases.Include(b => b.Statuses).OrderBy(b => b.Id).ToListAsync(cancel);
        var closed = await db.MonthCloses.Where(m => m.WorkMonth == month && m.Kind == MonthCloseKind.Income).Select(m => m.BaseId).ToListAsync(cancel);
        var parts = (await db.BaseYears.Where(y => y.Year == dates.Year).ToListAsync(cancel)).ToDictionary(y => y.BaseId);
        return [.. sites.Where(s => s.Statuses.Exists(i => i.Status == BaseStatus.Operating && i.HoldsOn(dates.Cutoff)))
            .Select(s => new BaseYearTask(s.Key, s.ShortName, closed.Contains(s.Id) || parts.GetValueOrDefault(s.Id)?.ProvisionalMonth == month,
                parts.GetValueOrDefault(s.Id)?.IsSummarised == true, parts.GetValueOrDefault(s.Id)?.SignedAt is not null))];
    }
}
