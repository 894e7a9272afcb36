using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Training;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Training;

public sealed class OpenClassPageTests(TrainingFixture portal) : IClassFixture<TrainingFixture>
{
    [Fact]
    public async Task Open_WithWeeklyTimes_PlansASessionForEachDayButTheDaysOff()
    {
        var client = await portal.LeadAsync();
        var values = Values("按周排课的班");
        (values["days"], values["start"], values["end"], values["room"], values["off"]) = ("Monday", "９：００", "11点30", "大教室", "2024-3-18\r\n2024年4月1日");
        var answer = await client.SubmitAsync(await client.GetAsync("/training/new"), values);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        var page = await client.FollowAsync(answer);
        Assert.StartsWith("已开班，按周排课的班 第", page.Title, StringComparison.Ordinal);
        using var db = portal.Open();
        var opened = db.Classes.Single(c => c.Name == "按周排课的班");
        var sessions = db.Sessions.Where(s => s.ClassId == opened.Id).OrderBy(s => s.Number).ToList();
        Assert.Equal([new(2024, 3, 4), new(2024, 3, 11), new(2024, 3, 25)], sessions.Select(s => s.HeldOn));
        Assert.All(sessions, s => Assert.Equal((new TimeOnly(9, 0), new TimeOnly(11, 30), "大教室"), (s.StartsAt, s.EndsAt, s.Room)));
        Assert.Equal((TrainingCategory.PreJob, 40 * 60, true), (opened.Category, opened.PlannedMinutes, opened.InFederationPlan));
    }

    [Fact]
    public async Task Open_SamePageTwice_OpensOneClass()
    {
        var client = await portal.LeadAsync();
        var page = await client.GetAsync("/training/new");
        var first = await client.SubmitAsync(page, Values("只开一次的班"));
        Assert.Equal(first.Location, (await client.SubmitAsync(page, Values("只开一次的班"))).Location);
        using var db = portal.Open();
        Assert.Equal(1, db.Classes.Count(c => c.Name == "只开一次的班"));
    }

    [Theory]
    [InlineData("name", "", "请输入班级名称")]
    [InlineData("to.m", "13", "结束日期的月份应为 1 到 12")]
    [InlineData("to.y", "2023", "结束日期不能早于开班日期，一个班最长两年")]
    [InlineData("to.y", "2027", "结束日期不能早于开班日期，一个班最长两年")]
    [InlineData("hours", "四十", "计划学时（小时）应为整数，例如 30")]
    [InlineData("hours", "10001", "计划学时（小时）应在 0 到 10000 之间")]
    [InlineData("start", "25:00", "请选择每周哪几天上课，或者把上课时间留空")]
    public async Task Open_OneFault_IsNamedAndEverythingTypedIsKept(string field, string typed, string message)
    {
        var client = await portal.LeadAsync();
        var values = Values("有错的班");
        values[field] = typed;
        var page = await client.SubmitAsync(await client.GetAsync("/training/new"), values);
        AssertRefused(page, message);
        Assert.Equal(typed, page.Value(field));
        Assert.Equal(values["coach"], page.Value("coach"));
    }

    [Theory]
    [InlineData("25:00", "11:00", "", "开始时间应为时间，例如 9:00")]
    [InlineData("9:00", "", "", "请输入结束时间")]
    [InlineData("11:00", "9:00", "", "结束时间应晚于开始时间")]
    [InlineData("9:00", "11:00", "五月一日", "第 1 行“五月一日”不是日期，请写成 2024-5-1 这样")]
    [InlineData("9:00", "11:00", "2024-3-4 2024-3-11", "第 1 行“2024-3-4 2024-3-11”不是日期，请写成 2024-5-1 这样")]
    public async Task Open_FaultyWeeklyTimes_AreNamedAndKept(string start, string end, string off, string message)
    {
        var client = await portal.LeadAsync();
        var values = Values("有错的班");
        (values["days"], values["start"], values["end"], values["off"]) = ("Monday", start, end, off);
        var page = await client.SubmitAsync(await client.GetAsync("/training/new"), values);
        AssertRefused(page, message);
        Assert.Equal((start, end, off), (page.Value("start"), page.Value("end"), page.Value("off")));
    }

    [Fact]
    public async Task Open_NoDayLeft_IsRefused()
    {
        var client = await portal.LeadAsync();
        var values = Values("有错的班");
        (values["days"], values["start"], values["end"], values["to.m"], values["to.d"]) = ("Monday", "9:00", "11:00", "3", "2");
        AssertRefused(await client.SubmitAsync(await client.GetAsync("/training/new"), values), "开班到结束之间没有一天要上课，请检查日期和每周哪几天");
    }

    [Fact]
    public async Task Open_NameOf300Characters_IsRefusedAndKept()
    {
        var client = await portal.LeadAsync();
        var page = await client.SubmitAsync(await client.GetAsync("/training/new"), Values(new string('班', 300)));
        AssertRefused(page, "班级名称不能超过 60 个字，现在是 300 个字");
        Assert.Equal(300, page.Value("name")!.Length);
    }

    [Theory]
    [InlineData(RoleName.Coach)]
    [InlineData(RoleName.Auditor)]
    public async Task Open_WithoutTheRight_IsForbidden(RoleName role) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(role)).GetAsync("/training/new")).Status);

    private static Dictionary<string, string?> Values(string name) => new()
    {
        ["name"] = name, ["from.y"] = "2024", ["from.m"] = "3", ["from.d"] = "1", ["to.y"] = "2024", ["to.m"] = "4", ["to.d"] = "5",
        ["coach"] = "测试辅导员", ["hours"] = "40", ["plan"] = "true",
    };

    private void AssertRefused(PortalAnswer page, string message)
    {
        Assert.Equal((HttpStatusCode.UnprocessableEntity, message), (page.Status, Assert.Single(page.Errors)));
        Assert.StartsWith("错误：开班", page.Title, StringComparison.Ordinal);
        using var db = portal.Open();
        Assert.False(db.Classes.Any(c => c.Name == "有错的班" || c.Name.Length > 60));
    }
}
