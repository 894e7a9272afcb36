using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Importing;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Retention;
using LeYe.Domain.Training;
using LeYe.Tests.TestData;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Retention;

/// <summary>A removal is asked by one and approved by another, within the rights table.</summary>
public sealed class RemovalRequestTests : RemovalRecords
{
    public static TheoryData<RoleName> Roles => Programme.Roles;

    [Fact]
    public async Task Approve_ByWhoeverAsked_IsRefused_AndNothingIsRemoved()
    {
        var id = await DueAsync();
        var lead = Programme.Lead with { AccountId = 5 };
        var request = await Service.RequestAsync(lead, id, RemovalReason.TermPassed, "期限到了", null);
        Assert.Equal(RetentionRules.TwoPeople, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.ApproveAsync(lead, id, request))).Rule);
        using var db = Test.Open();
        Assert.Equal("欧阳独一", db.People.Single(p => p.Id == id).Name);
        Assert.True((await Queries.PreviewAsync(lead, id)).Waiting!.IsOwn);
    }

    [Fact]
    public async Task Refuse_SaysWhy_AndTheSameIsAskedAnew()
    {
        var id = await DueAsync();
        var request = await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "期限到了", null);
        Assert.Equal(RetentionRules.Waiting, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "再提一次", null))).Rule);
        Assert.Equal(RetentionRules.Answer, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.RefuseAsync(Programme.Lead, id, request, "不"))).Rule);
        await Service.RefuseAsync(Programme.Lead, id, request, "还要办手续");
        Assert.Equal(RetentionRules.Decided, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.ApproveAsync(Programme.Lead, id, request))).Rule);
        Assert.Equal("还要办手续", (await Queries.PreviewAsync(Programme.Lead, id)).Refused!.Answer);
        await Service.ApproveAsync(Programme.Lead, id, await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "手续办完了", null));
        Assert.All((await Queries.LogAsync(Programme.Lead, 1)).Items, r => Assert.Null(r.Answer));
    }

    [Fact]
    public async Task Approve_WhenSomethingStandsAgainstItByNow_RemovesNothing()
    {
        var id = await DueAsync();
        var request = await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "期限到了", null);
        Test.Put(Make.Placement(id, new(2024, 2, 1), null, Programme.BaseId));
        Assert.Equal(RetentionRules.Held, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.ApproveAsync(Programme.Lead, id, request))).Rule);
        Assert.Equal([RetentionHold.InPost], (await Queries.PreviewAsync(Programme.Lead, id)).Holds[RemovalReason.TermPassed]);
    }

    [Theory]
    [InlineData(RetentionHold.InClass)]
    [InlineData(RetentionHold.Waiting)]
    [InlineData(RetentionHold.TransferOpen)]
    [InlineData(RetentionHold.CorrectionOpen)]
    [InlineData(RetentionHold.Restricted)]
    [InlineData(RetentionHold.ImportOpen)]
    public async Task Request_WhileSomethingIsOpen_IsRefused(RetentionHold hold)
    {
        var id = await DueAsync();
        var (classId, _, _) = await Records.ClassAsync(0);
        var batch = new ImportBatch { Kind = ImportKind.People, Source = ImportSource.Paste, AccountId = 1, BaseId = Programme.BaseId, State = ImportState.Waiting, CreatedAt = Test.Calendar.UtcNow };
        if (hold == RetentionHold.ImportOpen)
            Test.Put(batch);
        Test.Put(hold switch
        {
            RetentionHold.InClass => new Enrolment { ClassId = classId, PersonId = id, NumberInClass = 1, FromOn = new(2024, 2, 1) },
            RetentionHold.Waiting => new WaitingEntry { ClassId = classId, PersonId = id, SinceOn = new(2024, 2, 1) },
            RetentionHold.TransferOpen => new PersonTransfer { PersonId = id, FromBaseId = Programme.BaseId, ToBaseId = Programme.OtherBaseId, On = new(2024, 3, 1), State = TransferState.Offered, OfferedBy = "某", ReasonCipher = Test.Protector.Protect("搬家") },
            RetentionHold.CorrectionOpen => new CorrectionRequest { PersonId = id, Field = CorrectionField.Name, WantedCipher = [1], ReasonCipher = [1], FiledOn = new(2020, 1, 1), FiledBy = "某" },
            RetentionHold.Restricted => new PersonRestriction { PersonId = id, FromOn = new(2020, 1, 1), ReasonCipher = Test.Protector.Protect("有争议") },
            _ => new ImportRow { BatchId = batch.Id, Number = 1, State = ImportRowState.Updated, SubjectId = id, CellsCipher = [1] },
        });
        Assert.Contains(hold, (await Queries.PreviewAsync(Programme.Lead, id)).Holds[RemovalReason.TermPassed]);
        Assert.Equal(RetentionRules.Held, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "期限到了", null))).Rule);
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Acts_ByRole_AreTheRightsTable_AndAnotherBaseFindsNobody(RoleName role)
    {
        var id = await DueAsync();
        var request = await Service.RequestAsync(Clerk with { AccountId = 99 }, id, RemovalReason.TermPassed, "期限到了", null);
        var (actor, stranger) = (Programme.ActorOf(role, Programme.BaseId), Programme.ActorOf(role, Programme.OtherBaseId));
        await HoldsAsync(Right.RequestRemoval, () => Service.RequestAsync(actor, id, RemovalReason.TermPassed, "期限到了", null), typeof(RuleBrokenException));
        await HoldsAsync(Right.RequestRemoval, () => Service.RequestAsync(stranger, id, RemovalReason.TermPassed, "期限到了", null), typeof(RecordMissingException));
        await HoldsAsync(Right.ApproveRemoval, () => Service.ApproveAsync(stranger, id, request), typeof(RecordMissingException));
        await HoldsAsync(Right.ApproveRemoval, () => Service.RefuseAsync(stranger, id, request, "不是我的人"), typeof(RecordMissingException));
        await HoldsAsync(Right.ApproveRemoval, () => Service.RefuseAsync(actor, id, request, "还要办手续"), null);

        async Task HoldsAsync(Right right, Func<Task> act, Type? outcome)
        {
            var thrown = await Record.ExceptionAsync(act);
            Assert.Equal(RoleRights.Allows(role, right) ? outcome : typeof(NotAllowedException), thrown?.GetType());
        }
    }
}
