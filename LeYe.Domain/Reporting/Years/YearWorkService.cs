using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Years;

/// <summary>经办 sends the report to review, 复核 sends it back or passes it. 签发 is <see cref="Snapshots.FinaliseService"/>.</summary>
public sealed class YearWorkService(Database database)
{
    /// <summary>经办: the draft goes to review.</summary>
    /// <param name="actor">Needs <see cref="Right.PrepareReport"/>.</param>
    /// <exception cref="RuleBrokenException"><see cref="YearRules.AlreadyFinal"/>, <see cref="YearRules.NotDrafting"/>.</exception>
    public Task SubmitForReviewAsync(Actor actor, int year, int version, Guid? formKey, CancellationToken cancel = default) =>
        ChangeAsync(actor, Right.PrepareReport, new("SubmitForReview", year, version, formKey), (work, act) =>
        {
            YearRules.NotDrafting.Demand(work.Stage == YearStage.Drafting);
            (work.PreparedAt, work.PreparedBy, work.PreparedById, work.ReturnReason) = (act.Now, actor.Name, actor.AccountId, null);
            return Task.CompletedTask;
        }, cancel);

    /// <summary>The report goes back to drafting, with a reason.</summary>
    /// <param name="actor">Needs <see cref="Right.ReviewReport"/>, or <see cref="Right.PrepareReport"/> to take one's own work back.</param>
    public async Task ReturnAsync(Actor actor, int year, string? reason, int version, Guid? formKey, CancellationToken cancel = default)
    {
        var right = actor.May(Right.ReviewReport) ? Right.ReviewReport : actor.May(Right.SignReport) ? Right.SignReport : Right.PrepareReport;
        actor.Demand(right);
        var why = YearRules.CleanReason(reason);
        await ChangeAsync(actor, right, new("ReturnReport", year, version, formKey, why), (work, _) =>
        {
            YearRules.NotInReview.Demand(work.Stage != YearStage.Drafting);
            (work.PreparedAt, work.PreparedBy, work.PreparedById) = (null, null, null);
            (work.ReviewedAt, work.ReviewedBy, work.ReviewedById, work.ReturnReason) = (null, null, null, why);
            return Task.CompletedTask;
        }, cancel);
    }

    /// <summary>复核: another person than 经办 passes the draft; no comment may be open.</summary>
    /// <param name="actor">Needs <see cref="Right.ReviewReport"/>.</param>
    /// <exception cref="RuleBrokenException"><see cref="YearRules.NotInReview"/>, <see cref="YearRules.SamePerson"/>, <see cref="YearRules.CommentsOpen"/>.</exception>
    public Task ApproveAsync(Actor actor, int year, int version, Guid? formKey, CancellationToken cancel = default) =>
        ChangeAsync(actor, Right.ReviewReport, new("ApproveReport", year, version, formKey), async (work, act) =>
        {
            YearRules.NotInReview.Demand(work.Stage == YearStage.InReview);
            YearRules.SamePerson.Demand(work.PreparedById != actor.AccountId);
            YearRules.CommentsOpen.Demand(!await act.Db.SectionComments.AnyAsync(c => c.Year == year && c.ResolvedAt == null, cancel));
            (work.ReviewedAt, work.ReviewedBy, work.ReviewedById) = (act.Now, actor.Name, actor.AccountId);
        }, cancel);

    private async Task ChangeAsync(Actor actor, Right right, Change change, Func<ReportYear, BusinessAct, Task> write, CancellationToken cancel)
    {
        actor.Demand(right);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(change.FormKey, cancel) is not null)
            return;
        await YearGuard.DemandNotFinalAsync(act.Db, change.Year, cancel);
        var work = await act.Db.ReportYears.FirstOrDefaultAsync(y => y.Year == change.Year, cancel);
        if ((work?.Version ?? 0) != change.Version)
            throw new StaleRecordException();
        if (work is null)
            act.Db.ReportYears.Add(work = new ReportYear { Year = change.Year, Version = 1 });
        await write(work, act);
        act.Note(change.Act, nameof(ReportYear), () => work.Id, null, $$"""{"year":{{change.Year}}}""", change.Reason);
        act.Remember(change.FormKey, () => work.Id);
        await act.SaveAsync(cancel);
    }

    private readonly record struct Change(string Act, int Year, int Version, Guid? FormKey, string? Reason = null);
}
