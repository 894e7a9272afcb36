using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Years;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>定稿, 更正 and 终值: the only acts that make a snapshot and a lock. Each is one transaction: everything or nothing.</summary>
public sealed class FinaliseService(Database database, AnnualReportBuilder builder, YearDrafts drafts, SnapshotPress press, BusinessCalendar calendar, FieldProtector protector)
{
    /// <summary>签发 and 定稿: freezes the year's report at its cut-off and locks the facts up to it.</summary>
    /// <param name="actor">Needs <see cref="Right.SignReport"/>, and is neither 经办 nor 复核.</param>
    /// <param name="version">The version of the year's work that was read.</param>
    /// <returns>The snapshot's id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">A <see cref="YearRules"/> rule.</exception>
    /// <exception cref="StaleRecordException">Somebody else acted on the year first.</exception>
    public async Task<int> FinaliseAsync(Actor actor, int year, int version, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.SignReport);
        var (earlier, work, lastAct) = await ReadAsync(actor, year, formKey, cancel);
        if (earlier is { } id)
            return id;
        var dates = await drafts.CalendarAsync(year, cancel);
        YearRules.CutoffAhead.Demand(dates.Cutoff < calendar.Today);
        YearRules.NotReviewed.Demand(work?.Stage == YearStage.Reviewed);
        if (work!.Version != version)
            throw new StaleRecordException();
        YearRules.SamePerson.Demand(actor.AccountId != work.PreparedById && actor.AccountId != work.ReviewedById);
        var report = await drafts.BuildAsync(year, cancel);
        YearRules.Open.Demand(!report.OpenPoints.Any(YearRules.Blocks));
        await DemandSignedAsync(report, cancel);
        var about = new SnapshotAbout(SnapshotKind.Report, 0, work.PreparedBy!, work.ReviewedBy!, actor.Name, null);
        return await FreezeAsync(actor, report, about, "Finalise", lastAct, formKey, cancel);
    }

    /// <summary>更正: a new edition beside the old one, after facts were changed under an exception.</summary>
    /// <param name="actor">Needs <see cref="Right.SignReport"/>; not the person who corrected the facts.</param>
    /// <param name="reason">2-200 characters, printed in the report.</param>
    /// <exception cref="RuleBrokenException">A <see cref="YearRules"/> or <see cref="Corrections.CorrectionRules"/> rule.</exception>
    public async Task<int> CorrectAsync(Actor actor, int year, string? reason, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.SignReport);
        var why = YearRules.CleanReason(reason);
        var (earlier, _, lastAct) = await ReadAsync(actor, year, formKey, cancel, mayBeFinal: true);
        if (earlier is { } id)
            return id;
        var (latest, corrector) = await LatestAsync(year, cancel);
        YearRules.SamePerson.Demand(corrector.AccountId != actor.AccountId);
        var report = await builder.BuildAsync(Actor.Program, year, latest.Cutoff, cancel);
        YearRules.Open.Demand(!report.OpenPoints.Any(YearRules.Blocks));
        var about = new SnapshotAbout(SnapshotKind.Report, latest.Number + 1, protector.RevealNote(corrector.PersonNameCipher)!, latest.ReviewedBy, actor.Name, why);
        return await FreezeAsync(actor, report, about, "CorrectReport", lastAct, formKey, cancel);
    }

    /// <summary>终值: December and the full year, frozen on their day; the lock then covers the whole year.</summary>
    /// <param name="actor">Needs <see cref="Right.SignReport"/>.</param>
    public async Task<int> FreezeYearEndAsync(Actor actor, int year, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.SignReport);
        var (earlier, _, lastAct) = await ReadAsync(actor, year, formKey, cancel, mayBeFinal: true);
        if (earlier is { } id)
            return id;
        var dates = await drafts.CalendarAsync(year, cancel);
        YearRules.YearEndAhead.Demand(dates.YearEndOn <= calendar.Today);
        await using (var db = database.Read(actor.Scope))
        {
            YearRules.NotFinal.Demand(await YearGuard.IsFinalAsync(db, year, cancel));
            YearRules.AlreadyFinal.Demand(!await db.ReportSnapshots.AnyAsync(s => s.Year == year && s.Kind == SnapshotKind.YearEnd, cancel));
            YearRules.StillProvisional.Demand(!await db.BaseYears.AnyAsync(y => y.Year == year && y.ProvisionalMonth != null
                && !db.MonthCloses.Any(m => m.BaseId == y.BaseId && m.WorkMonth == y.ProvisionalMonth && m.Kind == MonthCloseKind.Income), cancel));
        }
        var report = await builder.BuildAsync(Actor.Program, year, dates.YearEnd, cancel);
        YearRules.Open.Demand(!report.OpenPoints.Any(YearRules.Blocks));
        var (latest, _) = await LatestAsync(year, cancel, needsException: false);
        var about = new SnapshotAbout(SnapshotKind.YearEnd, 0, latest.PreparedBy, latest.ReviewedBy, actor.Name, null);
        return await FreezeAsync(actor, report, about, "FreezeYearEnd", lastAct, formKey, cancel);
    }

    private async Task<(int? Earlier, ReportYear? Work, long LastAct)> ReadAsync(
        Actor actor, int year, Guid? formKey, CancellationToken cancel, bool mayBeFinal = false)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return (earlier, null, 0);
        if (!mayBeFinal)
            await YearGuard.DemandNotFinalAsync(act.Db, year, cancel);
        var work = await act.Db.ReportYears.AsNoTracking().FirstOrDefaultAsync(y => y.Year == year, cancel);
        return (null, work, await LastActAsync(act.Db, cancel));
    }

    // Printing takes a second or two and holds up no other writer; the number of the last act tells whether anything happened meanwhile.
    private async Task<int> FreezeAsync(Actor actor, AnnualReport report, SnapshotAbout about, string name, long lastAct, Guid? formKey, CancellationToken cancel)
    {
        var now = calendar.UtcNow;
        var snapshot = await press.MakeAsync(report, about, now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)), cancel);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var taken = await act.Db.ReportSnapshots.AnyAsync(s => s.Year == report.Year && s.Kind == about.Kind && s.Number == about.Number, cancel);
        YearRules.AlreadyFinal.Demand(!taken);
        YearRules.ChangedMeanwhile.Demand(await LastActAsync(act.Db, cancel) == lastAct);
        act.Db.ReportSnapshots.Add(snapshot);
        await SnapshotLocks.SetAsync(act.Db, report.Year, report.Cutoff, cancel);
        if (about.Number > 0)
            await SnapshotLocks.CloseExceptionsAsync(act, report.Year, cancel);
        act.Note(name, nameof(ReportSnapshot), () => snapshot.Id, null,
            $$"""{"year":{{report.Year}},"edition":"{{snapshot.Edition}}","seal":"{{snapshot.Seal}}"}""", about.Reason);
        act.Remember(formKey, () => snapshot.Id);
        try
        {
            await act.SaveAsync(cancel);
        }
        catch (Exception fault) when (StorageFaults.IsDiskFull(fault))
        {
            throw new RuleBrokenException(YearRules.DiskFull);
        }
        return snapshot.Id;
    }

    private async Task DemandSignedAsync(AnnualReport report, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        var signed = await db.BaseYears.Where(y => y.Year == report.Year && y.SignedAt != null)
            .Select(y => new { y.Base!.Key, y.SignedFigures }).ToDictionaryAsync(y => y.Key, y => y.SignedFigures, cancel);
        YearRules.NotSigned.Demand(BaseFigures.Signing(report).All(key => signed.GetValueOrDefault(key) == BaseFigures.Seal(report, key)));
        YearRules.CommentsOpen.Demand(!await db.SectionComments.AnyAsync(c => c.Year == report.Year && c.ResolvedAt == null, cancel));
    }

    private async Task<(ReportSnapshot Latest, Corrections.LockException Exception)> LatestAsync(int year, CancellationToken cancel, bool needsException = true)
    {
        await using var db = database.Read(BaseScope.All);
        var latest = await db.ReportSnapshots.Where(s => s.Year == year && s.Kind == SnapshotKind.Report).OrderByDescending(s => s.Number).FirstOrDefaultAsync(cancel);
        YearRules.NotFinal.Demand(latest is not null);
        var exception = await db.LockExceptions.Where(e => e.Year == year && e.GrantedAt >= latest!.MadeAt).OrderByDescending(e => e.Id).FirstOrDefaultAsync(cancel);
        Corrections.CorrectionRules.NoException.Demand(exception is not null || !needsException);
        return (latest!, exception!);
    }

    private static async Task<long> LastActAsync(LeYeDb db, CancellationToken cancel) => await db.Audit.MaxAsync(a => (long?)a.Id, cancel) ?? 0;
}
