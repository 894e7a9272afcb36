using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Training;

/// <summary>The exception line: read back with names before anything is saved; two keys without an exception.</summary>
public sealed class ExceptionLinePageTests(TrainingFixture portal) : IClassFixture<TrainingFixture>
{
    [Fact]
    public async Task Line_TwoAbsentAndOneLate_IsReadBackAndSavedOnlyWhenConfirmed()
    {
        var at = portal.Class(30);
        var client = await portal.CoachAsync();
        var page = await client.GetAsync(Path(at));
        Assert.True(page.Document.QuerySelector("[name=line]")!.HasAttribute("autofocus"));
        var check = await client.SubmitAsync(page, new() { ["line"] = "7 23 12/2", ["act"] = "check" });
        Assert.Equal(HttpStatusCode.OK, check.Status);
        Assert.StartsWith("核对例外点名：", check.Title, StringComparison.Ordinal);
        Assert.Equal([$"缺勤 2 人：7 号{at.Names[6]}、23 号{at.Names[22]}。", $"迟到 1 人：12 号{at.Names[11]}。", "其余 27 人出勤。"], ReadBack(check));
        Assert.Empty(portal.Marks(at.Today));
        var button = check.Document.QuerySelector("button[value=submit]")!;
        Assert.Equal(("read-back", true), (button.GetAttribute("aria-describedby"), button.HasAttribute("autofocus")));
        // The characters, Enter to check, Enter to confirm.
        Assert.InRange("7 23 12/2".Length + 2, 1, 15);

        var done = await client.SubmitAsync(check, new() { ["act"] = "submit" });
        Assert.EndsWith("/register?done=submitted", done.Location, StringComparison.Ordinal);
        var marks = portal.Marks(at.Today);
        Assert.Equal((MarkKind.Absent, MarkMethod.ExceptionLine), marks[at.Enrolments[6]]);
        Assert.Equal((MarkKind.Late, MarkMethod.ExceptionLine), marks[at.Enrolments[11]]);
        Assert.Equal(27, marks.Values.Count(m => m == (MarkKind.Present, MarkMethod.ExceptionLine)));
        Assert.Equal(RegisterState.Submitted, portal.Session(at.Today).RegisterState);
    }

    [Fact]
    public async Task Line_Empty_IsEverybodyPresentByTwoPresses()
    {
        var at = portal.Class(3);
        var client = await portal.CoachAsync();
        var check = await client.SubmitAsync(await client.GetAsync(Path(at)), new() { ["line"] = "", ["act"] = "check" });
        Assert.Equal(["3 人全部出勤。"], ReadBack(check));
        await client.SubmitAsync(check, new() { ["act"] = "submit" });
        Assert.All(portal.Marks(at.Today).Values, m => Assert.Equal((MarkKind.Present, MarkMethod.ExceptionLine), m));
    }

    [Fact]
    public async Task Line_ConfirmedTwice_GivesTheSameResultOnce()
    {
        var at = portal.Class(2);
        var client = await portal.CoachAsync();
        var check = await client.SubmitAsync(await client.GetAsync(Path(at)), new() { ["line"] = "1", ["act"] = "check" });
        var first = await client.SubmitAsync(check, new() { ["act"] = "submit" });
        var second = await client.SubmitAsync(check, new() { ["act"] = "submit" });
        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        using var db = portal.Open();
        Assert.Equal(1, db.Audit.Count(a => a.Act == "SubmitRegister" && a.SubjectId == at.Today));
    }

    [Fact]
    public async Task Line_WithFaults_NamesEveryFaultWithItsPlaceAndKeepsTheText()
    {
        var at = portal.Class(3);
        var client = await portal.CoachAsync();
        var page = await client.SubmitAsync(await client.GetAsync(Path(at)), new() { ["line"] = "９９，2／8", ["act"] = "check" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Equal("第 1 个字“９９”：这次课没有这个编号的人；第 4 个字“2／8”：斜线后面请写 1 到 5，或出勤、迟到、早退、请假、缺勤", Assert.Single(page.Errors));
        Assert.Equal("９９，2／8", page.Value("line"));
        Assert.Empty(portal.Marks(at.Today));
    }

    [Fact]
    public async Task Line_SomethingSavedSinceTheReadBack_IsReadBackAnew()
    {
        var at = portal.Class(3);
        var (coach, lead) = (await portal.CoachAsync(), await portal.LeadAsync());
        var check = await coach.SubmitAsync(await coach.GetAsync(Path(at)), new() { ["line"] = "1", ["act"] = "check" });
        await lead.SubmitAsync(await lead.GetAsync(at.Register(at.Today)), at.Marked("draft", null, nameof(MarkKind.Late)));
        var again = await coach.SubmitAsync(check, new() { ["act"] = "submit" });
        Assert.Equal(HttpStatusCode.Conflict, again.Status);
        Assert.Contains($"其中保持以前点的：2 号{at.Names[1]}。", ReadBack(again));
        Assert.Equal(HttpStatusCode.Redirect, (await coach.SubmitAsync(again, new() { ["act"] = "submit" })).Status);
        Assert.Equal([MarkKind.Absent, MarkKind.Late, MarkKind.Present], at.Enrolments.Select(e => portal.Marks(at.Today)[e].Kind));
    }

    [Fact]
    public async Task Line_Changed_ComesBackWithWhatWasTyped()
    {
        var at = portal.Class(3);
        var client = await portal.CoachAsync();
        var check = await client.SubmitAsync(await client.GetAsync(Path(at)), new() { ["line"] = "1/4", ["act"] = "check" });
        var page = await client.SubmitAsync(check, new() { ["act"] = "change" });
        Assert.Equal((HttpStatusCode.OK, "1/4"), (page.Status, page.Value("line")));
    }

    [Fact]
    public async Task Line_OfASubmittedOrFutureRegister_HasNoForm()
    {
        var at = portal.Class(1);
        var client = await portal.CoachAsync();
        await client.SubmitAsync(await client.GetAsync(at.Register(at.Today)), at.Marked("submit", nameof(MarkKind.Present)));
        Assert.Null((await client.GetAsync(Path(at))).Document.QuerySelector("main form"));
        Assert.Null((await client.GetAsync(at.Register(at.Tomorrow) + "/line")).Document.QuerySelector("main form"));
    }

    [Fact]
    public async Task Line_OfAnotherBaseOrByAReader_IsRefused()
    {
        var (at, other) = (portal.Class(1), portal.Class(1, "guilin"));
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.CoachAsync()).GetAsync(Path(other))).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(RoleName.Auditor)).GetAsync(Path(at))).Status);
    }

    private static string Path(TestClass at) => at.Register(at.Today) + "/line";

    private static string[] ReadBack(PortalAnswer page) => [.. page.Document.QuerySelectorAll("#read-back p").Select(p => p.TextContent)];
}
