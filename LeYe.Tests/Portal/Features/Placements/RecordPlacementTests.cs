using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Placements;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Placements;

[Collection(PortalCollection.Name)]
public sealed class RecordPlacementTests(PortalFixture portal)
{
    private static readonly Dictionary<string, string?> Good = new()
    {
        ["post"] = "在线客服", ["mode"] = "OnSite", ["form"] = "Flexible", ["contract"] = "Labour", ["on.y"] = "2024", ["on.m"] = "2", ["on.d"] = "20",
    };

    [Fact]
    public async Task Record_NobodyNamed_FindsThePersonByNameWithoutPosting()
    {
        var person = portal.PutPerson("寻找甲");
        portal.PutPerson("寻找乙", "guilin");
        var client = await ClientAsync();

        var page = await client.GetAsync("/placements/new?q=" + Uri.EscapeDataString("寻找"));

        var row = Assert.Single(page.Document.QuerySelectorAll("tbody tr"));
        Assert.Equal($"/placements/new?person={person}", row.QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("选择寻找甲", row.QuerySelector("a")!.TextContent);
        Assert.Contains("没有找到", (await client.GetAsync("/placements/new?q=zzz")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_Filled_SavesAndSaysTheHeadcountOfTheBase()
    {
        var person = portal.PutPerson("安置甲");
        var client = await ClientAsync();
        var answer = await client.SubmitAsync(await client.GetAsync(For(person)), new(Good));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var stay = Assert.Single(portal.StaysOf(person));
        Assert.Equal((WorkMode.OnSite, NationalForm.Flexible, ContractKind.Labour, "在线客服", new DateOnly(2024, 2, 20), false),
            (stay.WorkMode, stay.NationalForm, stay.Contract, stay.Post, stay.StartOn, stay.IsTrial));
        var page = await client.FollowAsync(answer);
        Assert.StartsWith("已记录就业安置，安置甲的就业安置", page.Title, StringComparison.Ordinal);
        var panel = page.Document.QuerySelector(".note.ok")!.TextContent;
        Assert.Matches(@"今天在岗 \d+ 人。", panel);
        Assert.Contains("2024年2月20日", page.Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_Trial_SaysThatItDoesNotCount()
    {
        var person = portal.PutPerson("试岗甲");
        var client = await ClientAsync();
        var answer = await client.SubmitAsync(await client.GetAsync(For(person)), new(Good) { ["trial"] = "true" });
        Assert.True(Assert.Single(portal.StaysOf(person)).IsTrial);
        Assert.Contains("试岗不计入在岗人数", (await client.FollowAsync(answer)).Document.QuerySelector(".note.ok")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Record_SameFormTwice_RecordsOnce()
    {
        var person = portal.PutPerson("两次甲");
        var client = await ClientAsync();
        var page = await client.GetAsync(For(person));
        var first = await client.SubmitAsync(page, new(Good));
        var second = await client.SubmitAsync(page, new(Good));
        Assert.Equal((HttpStatusCode.Redirect, first.Location), (second.Status, second.Location));
        Assert.Single(portal.StaysOf(person));
    }

    [Fact]
    public async Task Record_Empty_NamesEveryFieldAndKeepsNothingBack()
    {
        var person = portal.PutPerson("空白甲");
        var client = await ClientAsync();
        var answer = await client.SubmitAsync(await client.GetAsync(For(person)), new() { ["on.y"] = "", ["on.m"] = "", ["on.d"] = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.StartsWith("错误：", answer.Title, StringComparison.Ordinal);
        Assert.Equal(4, answer.Errors.Count);
        Assert.All(answer.Document.QuerySelectorAll(".note.err a"), link => Assert.NotNull(answer.Document.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Empty(portal.StaysOf(person));
    }

    [Theory]
    [InlineData("on.y", "2026", "上岗日期最晚是今天之后 366 天")]
    [InlineData("on.y", "1999", "上岗日期不能早于基地成立的日期")]
    [InlineData("on.m", "13", "月")]
    [InlineData("on.d", "三十五", "日")]
    [InlineData("mode", "7", "请选择")]
    [InlineData("line", "999999", "请选择")]
    public async Task Record_WrongField_SaysSoAndKeepsWhatWasTyped(string field, string typed, string sentence)
    {
        var person = portal.PutPerson("改错甲");
        var client = await ClientAsync();
        var answer = await client.SubmitAsync(await client.GetAsync(For(person)), new(Good) { [field] = typed });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(sentence, Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal("在线客服", answer.Value("post"));
        Assert.Equal(field.StartsWith("on.", StringComparison.Ordinal) ? typed : "2024", answer.Value(field.StartsWith("on.", StringComparison.Ordinal) ? field : "on.y"));
        Assert.Empty(portal.StaysOf(person));
    }

    [Fact]
    public async Task Record_PostOf300Characters_IsRefusedAndKept()
    {
        var person = portal.PutPerson("长岗位甲");
        var client = await ClientAsync();
        var longPost = new string('长', 300);
        var answer = await client.SubmitAsync(await client.GetAsync(For(person)), new(Good) { ["post"] = longPost });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, longPost), (answer.Status, answer.Value("post")));
        Assert.Empty(portal.StaysOf(person));
    }

    [Fact]
    public async Task Record_Overlap_LinksToTheOtherStay()
    {
        var person = portal.PutPerson("重叠甲");
        var known = portal.PutStay(person, new(2023, 6, 1));
        var client = await ClientAsync();
        var answer = await client.SubmitAsync(await client.GetAsync(For(person)), new(Good));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("已在另一个岗位上", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Contains($"/placements/{known}", answer.Document.QuerySelectorAll("main .note.warn a").Select(a => a.GetAttribute("href")));
        Assert.Single(portal.StaysOf(person));
    }

    [Fact]
    public async Task Record_OverlapWithAnotherBase_NamesNoRecordOfIt()
    {
        var person = portal.PutPerson("外地甲");
        var known = portal.PutStay(person, new(2023, 6, 1), baseKey: "guilin");
        var client = await ClientAsync();
        var answer = await client.SubmitAsync(await client.GetAsync(For(person)), new(Good));
        Assert.Contains("已在另一个岗位上", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain($"/placements/{known}\"", answer.Text, StringComparison.Ordinal);
        Assert.Single(portal.StaysOf(person));
    }

    [Fact]
    public async Task Record_UnderSixteen_IsRefused()
    {
        var person = portal.PutPerson("年少甲", bornOn: new(2008, 6, 1));
        var client = await ClientAsync();
        var answer = await client.SubmitAsync(await client.GetAsync(For(person)), new(Good));
        Assert.Contains("年满 16 周岁", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Empty(portal.StaysOf(person));
    }

    [Fact]
    public async Task Record_AtASuspendedBase_IsRefused()
    {
        var person = portal.PutPerson("暂停甲");
        using (var db = portal.Open())
        {
            db.Add(new BaseStatusInterval { BaseId = portal.BaseId("qingyang"), Status = BaseStatus.Suspended, FromOn = new(2025, 2, 1), UntilOn = new(2025, 2, 20) });
            await db.SaveChangesAsync();
        }
        var client = await ClientAsync();
        var answer = await client.SubmitAsync(await client.GetAsync(For(person)), new(Good) { ["on.y"] = "2025", ["on.m"] = "2", ["on.d"] = "10" });
        Assert.Contains("暂停或关闭", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Empty(portal.StaysOf(person));
    }

    [Fact]
    public async Task Record_PersonWhoLeft_IsRecordedAsReturned()
    {
        var person = portal.PutPerson("返岗甲");
        portal.PutStay(person, new(2023, 1, 5), new(2023, 9, 1));
        var client = await ClientAsync();
        var page = await client.GetAsync(For(person));
        Assert.Contains("这次记为返岗", page.Main, StringComparison.Ordinal);
        Assert.Contains("2023年8月31日", page.Main, StringComparison.Ordinal);
        Assert.StartsWith("记录返岗：返岗甲", page.Title, StringComparison.Ordinal);

        var answer = await client.SubmitAsync(page, new(Good));

        Assert.EndsWith("?done=returned", answer.Location, StringComparison.Ordinal);
        Assert.StartsWith("已记录返岗", (await client.FollowAsync(answer)).Title, StringComparison.Ordinal);
        var stay = portal.StaysOf(person)[1];
        using var db = portal.Open();
        Assert.Equal("ReturnToWork", db.Audit.Single(a => a.SubjectKind == nameof(Placement) && a.SubjectId == stay.Id).Act);
    }

    [Fact]
    public async Task Record_PersonOfAnotherBaseOrNone_Is404()
    {
        var stranger = portal.PutPerson("外人甲", "guilin");
        var client = await ClientAsync();
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(For(stranger))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(For(9_999_999))).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/placements/new?person=abc")).Status);
    }

    [Theory]
    [InlineData(RoleName.Payroll)]
    [InlineData(RoleName.Auditor)]
    [InlineData(RoleName.Coach)]
    public async Task Record_RoleWithoutTheRight_Is403(RoleName role) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(role)).GetAsync("/placements/new")).Status);

    private static string For(int person) => $"/placements/new?person={person}";

    private Task<PortalClient> ClientAsync() => portal.SignedInAsync(RoleName.BaseClerk);
}
