using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.People;

/// <summary>Registering a person over HTTP, as a browser without script does it.</summary>
[Collection(PortalCollection.Name)]
public sealed class RegisterPersonPageTests(PortalFixture portal)
{
    private static Dictionary<string, string?> Good(string name) => new()
    {
        ["name"] = name, ["kind"] = "NonDisabled", ["household"] = "Rural", ["on.y"] = "2024", ["on.m"] = "2", ["on.d"] = "28", ["consent"] = "Paper", ["step"] = "save",
    };

    [Fact]
    public async Task Register_GoodAnswers_RedirectsToThePersonAndSaysSo()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var answer = await client.SubmitAsync(await client.GetAsync("/people/new"), Good("路春禾"));

        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var page = await client.FollowAsync(answer);
        Assert.StartsWith("已登记，路春禾", page.Title);
        Assert.Contains("甘肃庆阳", page.Document.QuerySelector(".note.ok")!.TextContent);
    }

    [Fact]
    public async Task Register_SentTwice_RegistersOnce()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var form = await client.GetAsync("/people/new");

        var first = await client.SubmitAsync(form, Good("重发一"));
        var second = await client.SubmitAsync(form, Good("重发一"));

        Assert.Equal(first.Location, second.Location);
        Assert.Equal(1, Count("重发一"));
    }

    /// <summary>Field, what is typed, what the message says.</summary>
    public static TheoryData<string, string, string> Bad => new()
    {
        { "name", "", "请输入姓名" },
        { "name", new string('长', 300), "300" },
        { "identity", "1234", "18 位，现在是 4 位" },
        { "identity", "99999919900101001A", "身份证号" },
        { "identity", "999999199001010017", "校验" },
        { "identity", "999999199013010018", "出生日期" },
        { "certificate", new string('4', 40), "20 位，现在是 40 位" },
        { "certificate", "99999919900101001692", "类别" },
        { "certificate", "99999919900101001648", "等级" },
        { "on.m", "13", "月" },
        { "on.d", "三十五", "日" },
        { "on.y", "", "年" },
        { "on.y", "2025", "不能晚于今天" },
        { "phone", "abc", "电话" },
        { "kind", "King", "身份" },
        { "consent", "", "同意" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task Register_BadAnswer_SaysWhatToDoKeepsWhatWasTypedAndChangesNothing(string field, string typed, string message)
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var answers = Good("坏输入");
        answers[field] = typed;
        var before = Count();

        var page = await client.SubmitAsync(await client.GetAsync("/people/new"), answers);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.StartsWith("错误：", page.Title);
        Assert.Contains(page.Errors, e => e.Contains(message, StringComparison.Ordinal));
        // Every message leads to a field that is there.
        Assert.All(page.Document.QuerySelectorAll(".note.err a"), a => Assert.NotNull(page.Document.QuerySelector(a.GetAttribute("href")!)));
        Assert.All(answers.Where(a => a.Key is not ("kind" or "consent" or "step")), a => Assert.Equal(a.Value, page.Value(a.Key)));
        Assert.Equal(before, Count());
    }

    [Fact]
    public async Task Register_NumberRegisteredBefore_StopsAndLinksToThePerson()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var answers = Good("甲乙");
        answers["identity"] = "999999 19900101 0016";
        var first = await client.SubmitAsync(await client.GetAsync("/people/new"), answers);

        answers["name"] = "丙丁";
        var second = await client.SubmitAsync(await client.GetAsync("/people/new"), answers);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, second.Status);
        Assert.NotNull(second.Document.QuerySelector($"a[href='{first.Location!.Split('?')[0]}']"));
        Assert.Equal(0, Count("丙丁"));
    }

    [Fact]
    public async Task Register_FullWidthDigits_AreRead()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var answers = Good("全角人");
        answers["on.y"] = "２０２４";
        answers["on.m"] = "二月";

        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(await client.GetAsync("/people/new"), answers)).Status);
    }

    [Fact]
    public async Task Register_ForeignToken_Answers400WithEverythingTypedAndSavesNothing()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var answers = Good("旧令牌");
        answers["__RequestVerificationToken"] = "CfDJ8AAAA";

        var page = await client.SubmitAsync(await client.GetAsync("/people/new"), answers);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Equal("旧令牌", page.Value("name"));
        Assert.Contains(page.Errors, e => e.Contains("再按一次提交按钮", StringComparison.Ordinal));
        Assert.Equal(0, Count("旧令牌"));
        // One more press is all it takes.
        Assert.Equal(HttpStatusCode.Redirect, (await client.SubmitAsync(page, new() { ["step"] = "save" })).Status);
        Assert.Equal(1, Count("旧令牌"));
    }

    [Fact]
    public async Task Register_RoleWithoutTheRight_Answers403AndSavesNothing()
    {
        var coach = await portal.SignedInAsync(RoleName.Coach);

        var page = await coach.GetAsync("/people/new");

        Assert.Equal(HttpStatusCode.Forbidden, page.Status);
        Assert.Contains("没有这项权限", page.Main);
    }

    private int Count(string? name = null)
    {
        using var db = portal.Open();
        return db.People.Count(p => name == null || p.Name == name);
    }
}
