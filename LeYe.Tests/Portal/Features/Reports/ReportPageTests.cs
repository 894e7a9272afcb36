using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Json;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Reports;

public sealed class ReportPageTests(ReportFixture portal) : IClassFixture<ReportFixture>
{
    [Fact]
    public async Task Reports_WithoutAChoice_ShowTodaysYearAndTheUsualCutoff()
    {
        var page = await GetAsync("/reports");

        Assert.Equal("2024年度报告，截至2024年11月30日 - 乐业门户", page.Title);
        Assert.Equal("2024", page.Value("year"));
        Assert.Equal("11", page.Value("cutoff.m"));
        Assert.Equal("30", page.Value("cutoff.d"));
        Assert.Contains("草稿", page.Main);
        Assert.Contains("截止日还没有到", page.Main);
    }

    [Fact]
    public async Task Reports_ByTheFormsOwnFields_ShowThatReport()
    {
        var page = await GetAsync("/reports?year=2024&cutoff.y=2024&cutoff.m=2&cutoff.d=29");

        Assert.Contains("2024年度，截至2024年2月29日", page.Main);
        Assert.Equal(ReportFixture.Page, page.Document.QuerySelector(".head a.btn")?.GetAttribute("href"));
    }

    [Fact]
    public async Task Headlines_SayValueDefinitionAndRows()
    {
        var row = Rows(await GetAsync("/reports?year=2024&cutoff=2024-02-29"), "在岗合计").Single();

        Assert.Equal("3", row[1]);
        Assert.Equal("3 条安置记录", row[4]);
        Assert.Contains("每人只计一次", row[5]);
    }

    [Fact]
    public async Task OpenPoints_AreNamedBySiteInWords()
    {
        var page = await GetAsync("/reports?year=2024&cutoff=2024-02-29");
        Assert.Contains(Rows(page, "甘肃庆阳"), r => r[1] == "残疾人证待核" && r[3] == "1");
        Assert.Contains(Rows(page, "甘肃庆阳"), r => r[1] == "收入月份未关账" && r[2].Contains("2024年1月", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Report_OnScreen_SaysTheNumbersOfTheJson()
    {
        var json = await (await (await portal.SignedInAsync(RoleName.Operator)).RawAsync(ReportFixture.File("json"))).Content.ReadAsByteArrayAsync();
        var document = ReportPrinting.Compose(AnnualReportJson.Read(json));
        var page = await GetAsync(ReportFixture.Page);

        var shown = (await portal.PagesAsync()).SelectMany(p => p.Document.QuerySelectorAll("article table")).Select(t => t.QuerySelectorAll("tbody tr, tfoot tr")
            .Select(r => string.Join('|', r.QuerySelectorAll("th, td").Select(c => ReportFixture.Seen(c).Trim()))).ToList()).ToList();
        var meant = document.Tables.Select(t => t.Rows.OrderBy(r => r.IsSummary)
            .Select(r => string.Join('|', r.Cells.Select(c => c.Text.Trim()))).ToList()).ToList();

        Assert.NotEmpty(meant);
        Assert.Equal(meant, shown);
        var text = ReportFixture.Seen(page.Document.QuerySelector("article")!);
        Assert.All(document.Opening, p => Assert.Contains(p.Text, text));
    }

    [Fact]
    public async Task Report_OnScreen_IsBuiltForReadingAloud()
    {
        await IsBuiltForReadingAloudAsync(ReportFixture.Page);
        foreach (var number in Enumerable.Range(1, 9))
            await IsBuiltForReadingAloudAsync(ReportFixture.Annex(number));
    }

    [Fact]
    public async Task Annex_OfADraft_SaysSo() =>
        Assert.Contains("草稿", (await GetAsync(ReportFixture.Annex(2))).Document.QuerySelector("article .marks")!.TextContent);

    private async Task IsBuiltForReadingAloudAsync(string address)
    {
        var page = await GetAsync(address);
        var levels = page.Document.QuerySelectorAll("main h1, main h2, main h3, main h4, main h5").Select(h => h.TagName[1] - '0').ToList();

        Assert.Equal(1, levels[0]);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.InRange(pair.Second, 2, pair.First + 1));
        Assert.All(page.Document.QuerySelectorAll("article table"), table =>
        {
            Assert.NotEmpty(table.QuerySelector("caption")!.TextContent.Trim());
            Assert.All(table.QuerySelectorAll("thead th"), th => Assert.Equal("col", th.GetAttribute("scope")));
            Assert.All(table.QuerySelectorAll("tbody tr, tfoot tr"), r => Assert.Equal("row", Assert.Single(r.QuerySelectorAll("th")).GetAttribute("scope")));
        });
    }

    [Fact]
    public async Task Contents_LinkToEverySection()
    {
        var page = await GetAsync(ReportFixture.Page);
        var links = page.Document.QuerySelectorAll("nav[aria-labelledby=contents] a").ToList();

        Assert.Equal(16, links.Count);
        foreach (var link in links)
        {
            var href = link.GetAttribute("href")!;
            Assert.Equal(link.TextContent, href[0] == '#'
                ? page.Document.GetElementById(href[1..])!.TextContent
                : (await GetAsync(href)).Document.QuerySelector("article h2")!.TextContent);
        }
    }

    [Theory]
    [InlineData("/reports/2024?cutoff=2023-12-31", "统计截止日应在2024年之内")]
    [InlineData("/reports/2024?cutoff=2024-02-30", "统计截止日不是真实的日期，请检查这个月有没有这一天")]
    [InlineData("/reports/2024?cutoff=soon", "统计截止日的年份应为 1900 到 2100 之间的 4 位数，例如 2026")]
    [InlineData("/reports/abc", "报告年度应为整数，例如 30")]
    [InlineData("/reports/1066", "报告年度应在 2000 到 2099 之间")]
    [InlineData("/reports/2031", "到这个截止日为止，2031年还没有记录，请选其他年度或更晚的截止日")]
    [InlineData("/reports?year=2024&cutoff.y=2024&cutoff.m=13&cutoff.d=1", "统计截止日的月份应为 1 到 12")]
    [InlineData("/reports?year=2024&cutoff.y=&cutoff.m=&cutoff.d=", "请输入统计截止日")]
    public async Task Choice_ThatCannotBe_IsRefusedInOneSentenceAndKept(string address, string sentence)
    {
        var page = await GetAsync(address, HttpStatusCode.UnprocessableEntity);

        Assert.Contains(sentence, page.Errors);
        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
        Assert.NotNull(page.Value("year"));
        Assert.Empty(page.Document.QuerySelectorAll("main table"));
    }

    [Fact]
    public async Task Choice_ThatCannotBe_StaysAsItWasTyped()
    {
        var page = await GetAsync("/reports?year=20x4&cutoff.y=2024&cutoff.m=13&cutoff.d=1", HttpStatusCode.UnprocessableEntity);
        Assert.Equal(("20x4", "2024", "13", "1"), (page.Value("year"), page.Value("cutoff.y"), page.Value("cutoff.m"), page.Value("cutoff.d")));
    }

    [Fact]
    public async Task Report_ForBaseStaff_IsForbidden()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync("/reports")).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.GetAsync(ReportFixture.Page)).Status);
    }

    [Fact]
    public async Task Downloads_AreOfferedOnlyToThoseWhoMayExport()
    {
        Assert.NotNull((await GetAsync(ReportFixture.Page)).Document.QuerySelector("a[href^='/reports/2024/annual-report']"));
        var reviewer = await (await portal.SignedInAsync(RoleName.ReportReviewer)).GetAsync(ReportFixture.Page);
        Assert.Equal(HttpStatusCode.OK, reviewer.Status);
        Assert.Null(reviewer.Document.QuerySelector("a[href^='/reports/2024/annual-report']"));
    }

    private static List<List<string>> Rows(PortalAnswer page, string header) =>
        [.. page.Document.QuerySelectorAll("tbody tr").Where(r => r.QuerySelector("th")?.TextContent.Trim() == header)
            .Select(r => r.QuerySelectorAll("th, td").Select(c => c.TextContent.Trim()).ToList())];

    private async Task<PortalAnswer> GetAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        var page = await (await portal.SignedInAsync(RoleName.Operator)).GetAsync(address);
        Assert.Equal(status, page.Status);
        return page;
    }
}
