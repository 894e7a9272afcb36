using System.Globalization;
using System.IO.Compression;
using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Domain.Training;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Features.Headcount;

public sealed class HeadcountPageTests(HeadcountFixture portal) : IClassFixture<HeadcountFixture>
{
    [Fact]
    public async Task Headcount_ForHeadquarters_ShowsAllBasesAndTheirSum()
    {
        var page = await PageAsync(RoleName.Operator);

        Assert.Equal("在岗人数，4 人 - 乐业门户", page.Title);
        Assert.Equal("4", Live(page, "total:headcount"));
        Assert.Equal("3", Live(page, "total:headcount.disabled"));
        Assert.Equal("1", Live(page, "total:headcount.severe"));
        Assert.Equal("1", Live(page, "total:headcount.family"));
        Assert.Equal("3", Live(page, "total:headcount.onsite"));
        Assert.Equal("1", Live(page, "total:headcount.home"));
        Assert.Equal("3", Live(page, "qingyang:headcount"));
        Assert.Equal("1", Live(page, "guilin:headcount"));
        Assert.Equal(11, page.Document.QuerySelectorAll("main table")[0].QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Headcount_ForBaseStaff_ShowsTheirBasesOnly()
    {
        var page = await PageAsync(RoleName.BaseLead, "guilin");

        Assert.Equal("1", Live(page, "total:headcount"));
        Assert.Null(page.Document.QuerySelector("[data-live^='qingyang:']"));
        Assert.DoesNotContain("庆阳", page.Main);
    }

    [Fact]
    public async Task Headcount_OfASuspendedBase_SaysSo()
    {
        var row = Row(await PageAsync(RoleName.Operator), "zibo");
        Assert.Contains("暂停", row);
        Assert.DoesNotContain("未登记人员", row);
    }

    [Fact]
    public async Task Headcount_OfABaseWithoutRegisteredPeople_SaysSoInsteadOfZero()
    {
        var row = Row(await PageAsync(RoleName.Operator), "beihai");
        Assert.Contains("未登记人员", row);
        Assert.DoesNotContain("0", row);
    }

    [Fact]
    public async Task Headcount_Trend_EndsWithTheSameNumberAsThePage()
    {
        var page = await PageAsync(RoleName.Operator);
        var rows = page.Document.QuerySelectorAll("figure tbody tr").Select(r => r.TextContent.Trim()).ToList();

        Assert.Equal(30, rows.Count);
        Assert.Equal("今天4", rows[^1]);
        Assert.Equal("1月31日4", rows[0]);
        Assert.Contains("1月31日是 4 人，今天也是 4 人。", page.Main);
    }

    [Fact]
    public async Task Headcount_OfABase_SaysSinceWhenItHasItsNumber()
    {
        await using (var db = portal.Open())
        {
            db.Add(Make.Placement(HeadcountFixture.FreeAtGuilin[1], portal.Today.AddDays(-3), portal.Today.AddDays(-1), portal.BaseId("guilin")));
            await db.SaveChangesAsync();
        }
        var page = await PageAsync(RoleName.Operator);

        Assert.Equal("2月28日起", Live(page, "guilin:since"));
        Assert.Equal("2月28日起", Live(page, "total:since"));
        Assert.Equal("30天以前起", Live(page, "qingyang:since"));
    }

    [Fact]
    public async Task Headcount_InTraining_IsWhoIsInARunningClass()
    {
        await using (var db = portal.Open())
        {
            var (running, over) = (Make.Class(901, portal.BaseId("guilin"), portal.Today), Make.Class(902, portal.BaseId("guilin"), portal.Today.AddDays(-60)));
            db.AddRange(running, over);
            db.AddRange(Make.Enrol(running, HeadcountFixture.FreeAtGuilin[0], false, AssessmentResult.None), Make.Enrol(over, HeadcountFixture.FreeAtGuilin[1], false, AssessmentResult.None));
            await db.SaveChangesAsync();
        }
        Assert.Equal("1", Live(await PageAsync(RoleName.Operator), "guilin:training.now"));
    }

    [Fact]
    public async Task Headcount_ForTheProvince_KeepsCountsOfOneAndTwoBack()
    {
        var page = await PageAsync(RoleName.ProvincialFederation);

        Assert.Equal("少于3", Live(page, "qingyang:headcount.family"));
        Assert.DoesNotContain("1 人", page.Document.QuerySelector(".figs")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("off")]
    [InlineData("demand")]
    [InlineData("auto")]
    public async Task Voice_IsSentAsItWasChosen(string voice)
    {
        var client = await portal.SignedInAsync(RoleName.Foundation);
        client.Cookies.Add(new Cookie("leye-voice", voice, "/", portal.Address.Host));
        var page = await client.GetAsync("/headcount");

        Assert.Equal(voice, page.Document.QuerySelector("input[name=voice][checked]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Headcount_WithoutScript_OffersRefreshAndHidesWhatOnlyAScriptCanDo()
    {
        var page = await PageAsync(RoleName.Operator);

        Assert.Equal("/headcount", page.Document.QuerySelector(".acts a.btn")?.GetAttribute("href"));
        Assert.All(page.Document.QuerySelectorAll("button[data-act]"), b => Assert.True(b.HasAttribute("hidden") || b.Closest("[hidden]") is not null));
        Assert.True(page.Document.QuerySelector("[data-headcount]")!.HasAttribute("hidden"));
    }

    [Fact]
    public async Task LiveScripts_AreLoadedByThisPageOnly()
    {
        var client = await portal.SignedInAsync(RoleName.Operator);
        var scripts = (await client.GetAsync("/headcount")).Document.Scripts.Select(s => s.Source ?? "").ToList();

        Assert.Contains(scripts, s => s.Contains("headcount", StringComparison.Ordinal));
        Assert.Contains(scripts, s => s.Contains("signalr", StringComparison.Ordinal));
        Assert.DoesNotContain((await client.GetAsync("/bases")).Document.Scripts, s => s.Source?.Contains("signalr", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Page_WithEverythingItLoads_IsAtMost45Kilobytes()
    {
        var client = await portal.SignedInAsync(RoleName.Operator);
        var page = await client.GetAsync("/headcount");
        var parts = page.Document.Scripts.Select(s => s.Source).Concat(page.Document.QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")));
        var total = Compressed(System.Text.Encoding.UTF8.GetBytes(page.Text));
        foreach (var part in parts)
            total += Compressed(await (await client.RawAsync(part!)).Content.ReadAsByteArrayAsync());

        Assert.InRange(total, 10_000, 45 * 1024);
    }

    [Fact]
    public async Task Headcount_WithoutTheRight_IsForbidden() =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(RoleName.Administrator)).GetAsync("/headcount")).Status);

    private static long Compressed(byte[] bytes)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return buffer.Length;
    }

    private static string? Live(PortalAnswer page, string name) => page.Document.QuerySelector($"[data-live='{name}']")?.TextContent;

    private static string Row(PortalAnswer page, string key) =>
        page.Document.QuerySelector(string.Create(CultureInfo.InvariantCulture, $"[data-live='{key}:headcount']"))!.Closest("tr")!.TextContent;

    private async Task<PortalAnswer> PageAsync(RoleName role, string key = "qingyang")
    {
        var page = await (await portal.SignedInAsync(role, key)).GetAsync("/headcount");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        return page;
    }
}
