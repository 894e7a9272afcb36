using System.Net;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Training;

public sealed class CorrectMarkPageTests(TrainingFixture portal) : IClassFixture<TrainingFixture>
{
    [Fact]
    public async Task Correct_AMark_ChangesItAndKeepsTheReason()
    {
        var (at, client) = await SubmittedAsync();
        var answer = await client.SubmitAsync(await client.GetAsync(Path(at)), new() { ["kind"] = nameof(MarkKind.Late), ["reason"] = "晚到十分钟" });
        Assert.EndsWith($"{at.Register(at.Today)}?done=corrected&who={at.Enrolments[0]}", answer.Location, StringComparison.Ordinal);
        Assert.Contains("迟到", (await client.FollowAsync(answer)).Main, StringComparison.Ordinal);
        Assert.Equal((MarkKind.Late, MarkMethod.Correction), portal.Marks(at.Today)[at.Enrolments[0]]);
        using var db = portal.Open();
        Assert.Equal("晚到十分钟", db.Audit.Single(a => a.Act == "CorrectMark" && a.SubjectId == at.Today).Reason);
    }

    [Fact]
    public async Task Correct_SomebodyWasQuicker_SaysWhoAndKeepsWhatWasTyped()
    {
        var (at, client) = await SubmittedAsync();
        var page = await client.GetAsync(Path(at));
        await client.SubmitAsync(page, new() { ["kind"] = nameof(MarkKind.Late) });
        var stale = await client.SubmitAsync(page, new() { ["kind"] = nameof(MarkKind.Absent), ["reason"] = "没有来" });
        Assert.Equal(HttpStatusCode.Conflict, stale.Status);
        Assert.Equal("测试账号在2024年2月29日 12:00先改了这次点名，所以您这次没有保存。现在是迟到，请核对后再更正", Assert.Single(stale.Errors));
        Assert.Equal((nameof(MarkKind.Absent), "没有来"), (stale.Value("kind"), stale.Value("reason")));
        Assert.Equal(MarkKind.Late, portal.Marks(at.Today)[at.Enrolments[0]].Kind);
    }

    [Fact]
    public async Task Correct_ReasonOf300Characters_IsRefusedAndKept()
    {
        var (at, client) = await SubmittedAsync();
        var page = await client.SubmitAsync(await client.GetAsync(Path(at)), new() { ["kind"] = nameof(MarkKind.Late), ["reason"] = new string('因', 300) });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("更正原因不能超过 50 个字，现在是 300 个字", Assert.Single(page.Errors));
        Assert.Equal(300, page.Value("reason")!.Length);
    }

    [Fact]
    public async Task Correct_ARegisterNotSubmitted_IsRefusedByItsRule()
    {
        var at = portal.Class(1);
        var client = await portal.CoachAsync();
        var page = await client.SubmitAsync(await client.GetAsync(Path(at)), new() { ["kind"] = nameof(MarkKind.Late) });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("这次点名还没有提交，直接点名就可以，不用更正", Assert.Single(page.Errors));
        Assert.Empty(portal.Marks(at.Today));
    }

    [Fact]
    public async Task Correct_SomebodyOfAnotherClass_IsMissing()
    {
        var (at, other) = (portal.Class(1), portal.Class(1));
        var answer = await (await portal.CoachAsync()).GetAsync($"{at.Register(at.Today)}/{other.Enrolments[0]}");
        Assert.Equal(HttpStatusCode.NotFound, answer.Status);
    }

    private static string Path(TestClass at) => $"{at.Register(at.Today)}/{at.Enrolments[0]}";

    private async Task<(TestClass At, PortalClient Client)> SubmittedAsync()
    {
        var at = portal.Class(2);
        var client = await portal.CoachAsync();
        var values = at.Marked("submit", nameof(MarkKind.Present), nameof(MarkKind.Present));
        await client.SubmitAsync(await client.GetAsync(at.Register(at.Today)), values);
        return (at, client);
    }
}
