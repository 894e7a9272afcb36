using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Narrative;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Years;

/// <summary>A base's acts in the year's report: its 年度小结 and its signature; and headquarters' sending back.</summary>
public sealed class BaseYearService(Database database, YearDrafts drafts, BusinessCalendar calendar)
{
    /// <summary>Saves the 年度小结. A signed base is signed no longer when its words change.</summary>
    /// <param name="actor">Needs <see cref="Right.WriteBaseSummary"/> over the base.</param>
    /// <param name="version">The version that was read, 0 where there was none.</param>
    /// <exception cref="RuleBrokenException"><see cref="YearRules.SummaryTooLong"/>, <see cref="NarrativeRules.Characters"/>, <see cref="YearRules.NotDrafting"/>, <see cref="YearRules.AlreadyFinal"/>.</exception>
    /// <exception cref="StaleRecordException">Somebody else saved first.</exception>
    public async Task SummariseAsync(
        Actor actor, int year, int baseId, string? practices, string? problems, string? plans, int version, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.WriteBaseSummary, baseId);
        var (done, hard, next) = (Hold(practices, "practices"), Hold(problems, "problems"), Hold(plans, "plans"));
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        await YearGuard.DemandDraftingAsync(act.Db, year, cancel);
        var part = await FindAsync(act, year, baseId, version, cancel);
        if ((part.Practices, part.Problems, part.Plans) == (done, hard, next))
            return;
        (part.Practices, part.Problems, part.Plans) = (done, hard, next);
        Unsign(part);
        Save(act, part, "SummariseYear", null, formKey);
        await act.SaveAsync(cancel);
    }

    /// <summary>Signs, by name, for the base's figures as they stand now. Nothing of the base may be open.</summary>
    /// <param name="actor">Needs <see cref="Right.SignBaseYear"/> over the base.</param>
    /// <exception cref="RuleBrokenException">A <see cref="YearRules"/> rule.</exception>
    public async Task SignAsync(Actor actor, int year, int baseId, int version, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.SignBaseYear, baseId);
        YearRules.CutoffAhead.Demand((await drafts.CalendarAsync(year, cancel)).Cutoff < calendar.Today);
        var report = await drafts.BuildAsync(year, cancel);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        await YearGuard.DemandDraftingAsync(act.Db, year, cancel);
        var part = await FindAsync(act, year, baseId, version, cancel);
        var key = await act.Db.Bases.Where(b => b.Id == baseId).Select(b => b.Key).FirstAsync(cancel);
        YearRules.NothingToSign.Demand(BaseFigures.Signing(report).Contains(key));
        YearRules.Open.Demand(!report.OpenPoints.Any(p => p.Base == key && YearRules.Blocks(p)));
        YearRules.SummaryMissing.Demand(part.IsSummarised, "practices");
        (part.SignedAt, part.SignedBy, part.SignedById) = (act.Now, actor.Name, actor.AccountId);
        (part.SignedFigures, part.ReturnReason) = (BaseFigures.Seal(report, key), null);
        Save(act, part, "SignYear", null, formKey);
        await act.SaveAsync(cancel);
    }

    /// <summary>Marks the income of the cut-off's month 暂计: it counts as it stands, is marked in every printing and no longer holds 定稿 up.</summary>
    /// <param name="actor">Needs <see cref="Right.CloseMonth"/> over the base.</param>
    /// <param name="reason">Why it cannot be closed in time, 2-200 characters.</param>
    /// <exception cref="RuleBrokenException"><see cref="YearRules.CutoffAhead"/>, <see cref="YearRules.NothingProvisional"/>, <see cref="YearRules.NotDrafting"/>, <see cref="YearRules.Reason"/>.</exception>
    public async Task MarkProvisionalAsync(Actor actor, int year, int baseId, string? reason, int version, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.CloseMonth, baseId);
        var why = YearRules.CleanReason(reason);
        var cutoff = (await drafts.CalendarAsync(year, cancel)).Cutoff;
        YearRules.CutoffAhead.Demand(cutoff < calendar.Today);
        var month = WorkMonth.LastEndedBy(cutoff).Value;
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        await YearGuard.DemandDraftingAsync(act.Db, year, cancel);
        var part = await FindAsync(act, year, baseId, version, cancel);
        YearRules.NothingProvisional.Demand(!await act.Db.MonthCloses.AnyAsync(m => m.BaseId == baseId && m.WorkMonth == month && m.Kind == MonthCloseKind.Income, cancel));
        (part.ProvisionalMonth, part.ProvisionalReason, part.ProvisionalBy, part.ProvisionalAt) = (month, why, actor.Name, act.Now);
        Save(act, part, "MarkProvisional", why, formKey);
        await act.SaveAsync(cancel);
    }

    /// <summary>Headquarters sends a signed base back with a reason: it looks again and signs anew.</summary>
    /// <param name="actor">Needs <see cref="Right.PrepareReport"/> or <see cref="Right.ReviewReport"/>.</param>
    public async Task ReturnAsync(Actor actor, int year, int baseId, string? reason, int version, Guid? formKey, CancellationToken cancel = default)
    {
        if (!actor.May(Right.ReviewReport))
            actor.Demand(Right.PrepareReport, baseId);
        var why = YearRules.CleanReason(reason);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is not null)
            return;
        await YearGuard.DemandDraftingAsync(act.Db, year, cancel);
        var part = await FindAsync(act, year, baseId, version, cancel);
        Unsign(part);
        part.ReturnReason = why;
        Save(act, part, "ReturnYear", why, formKey);
        await act.SaveAsync(cancel);
    }

    private static string Hold(string? text, string field) =>
        NarrativeRules.Hold(text, YearRules.LongestSummary, YearRules.SummaryTooLong, field);

    private static void Unsign(BaseYear part) =>
        (part.SignedAt, part.SignedBy, part.SignedById, part.SignedFigures) = (null, null, null, null);

    private static async Task<BaseYear> FindAsync(BusinessAct act, int year, int baseId, int version, CancellationToken cancel)
    {
        if (!await act.Db.Bases.AnyAsync(b => b.Id == baseId, cancel))
            throw new RecordMissingException();
        var part = await act.Db.BaseYears.FirstOrDefaultAsync(y => y.Year == year && y.BaseId == baseId, cancel);
        if ((part?.Version ?? 0) != version)
            throw new StaleRecordException();
        if (part is null)
            act.Db.BaseYears.Add(part = new BaseYear { Year = year, BaseId = baseId, Version = 1 });
        return part;
    }

    private static void Save(BusinessAct act, BaseYear part, string name, string? reason, Guid? formKey)
    {
        act.Note(name, nameof(BaseYear), () => part.Id, part.BaseId, $$"""{"year":{{part.Year}}}""", reason);
        act.Remember(formKey, () => part.Id);
    }
}
