using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.People;

/// <summary>What a person wants corrected is kept, answered in words by the base's head, once, and noted.</summary>
public sealed class CorrectionRequestTests : IDisposable
{
    private readonly Programme _programme = new();

    private CorrectionRequestService Service => new(_programme.Test.Database, _programme.Test.Protector);

    public static TheoryData<RoleName> Roles => Programme.Roles;

    public void Dispose() => _programme.Dispose();

    [Fact]
    public async Task Request_IsFiledOnce_AnsweredOnce_AndStandsEncrypted()
    {
        var (id, key) = (await _programme.PersonAsync(1), Guid.NewGuid());
        var clerk = Programme.ActorOf(RoleName.BaseClerk, Programme.BaseId);
        var request = await Service.FileAsync(clerk, id, CorrectionField.Name, "测试改名", "户口本上是这个字", key);
        Assert.Equal(request, await Service.FileAsync(clerk, id, CorrectionField.Name, "测试改名", "户口本上是这个字", key));
        Assert.Equal((CorrectionState.Open, "测试改名", "户口本上是这个字"), Assert.Single(await Service.ListAsync(Programme.Lead, id)) is var open ? (open.State, open.Wanted, open.Reason) : default);

        await Assert.ThrowsAsync<RuleBrokenException>(() => Service.AnswerAsync(Programme.Lead, id, request, false, "不"));
        await Service.AnswerAsync(Programme.Lead, id, request, false, "户口本没有带来，请补");
        var answered = Assert.Single(await Service.ListAsync(Programme.Lead, id));
        Assert.Equal((CorrectionState.Refused, "户口本没有带来，请补", Programme.Today), (answered.State, answered.Answer, answered.AnsweredOn));
        Assert.Equal(CorrectionRequestRules.Answered, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.AnswerAsync(Programme.Lead, id, request, true, "又改一次答复"))).Rule);
        using var db = _programme.Test.Open();
        Assert.DoesNotContain("户口本", System.Text.Encoding.UTF8.GetString(db.CorrectionRequests.Single().ReasonCipher), StringComparison.Ordinal);
        Assert.Single(db.Audit, a => a.Act == "FileCorrectionRequest" && a.SubjectId == id);
        Assert.Single(db.Audit, a => a.Act == "AnswerCorrectionRequest" && a.SubjectId == id);
        Assert.DoesNotContain(db.Audit, a => a.Reason is { } why && why.Contains("户口本", StringComparison.Ordinal));
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Acts_ByRole_AreTheRightsTable(RoleName role)
    {
        var id = await _programme.PersonAsync(1);
        var actor = Programme.ActorOf(role, Programme.BaseId);
        var request = await Service.FileAsync(Programme.Lead, id, CorrectionField.Phone, "换了号码", "换了电话", null);
        await HoldsAsync(Right.RequestCorrection, () => Service.FileAsync(actor, id, CorrectionField.Phone, "换了号码", "换了电话", null));
        await HoldsAsync(Right.AnswerCorrection, () => Service.AnswerAsync(actor, id, request, true, "已经更正好了"));
        await HoldsAsync(Right.ViewPeople, () => Service.ListAsync(actor, id));

        async Task HoldsAsync(Right right, Func<Task> act)
        {
            if (RoleRights.Allows(role, right))
                await act();
            else
                await Assert.ThrowsAsync<NotAllowedException>(act);
        }
    }

    [Fact]
    public async Task Acts_OnAnotherBasesPerson_FindNobody()
    {
        var id = await _programme.PersonAsync(1);
        var request = await Service.FileAsync(Programme.Lead, id, CorrectionField.Phone, "换了号码", "换了电话", null);
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.ListAsync(Programme.Stranger, id));
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.FileAsync(Programme.Stranger, id, CorrectionField.Phone, "换了号码", "换了电话", null));
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.AnswerAsync(Programme.Stranger, id, request, true, "已经更正好了"));
    }
}
