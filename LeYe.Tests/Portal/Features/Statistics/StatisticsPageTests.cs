using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Tests.Portal.Features.Reports;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Features.Statistics;

public sealed class StatisticsPageTests(ReportFixture portal) : IClassFixture<ReportFixture>
{
    private const string Figure = "/statistics/figure?metric=headcount&from=2024-01-01&to=2024-02-29&base=qingyang";
    private const string Export = "/statistics/export?metric=headcount&from=2024-01-01&to=2024-02-29&base=qingyang";

    [Fact]
    public async Task EachFigureOfTheReport_LeadsToItsDefinitionAndExactlyItsRows()
    {
        var client = await portal.SignedInAsync(RoleName.Operator);
        var links = (await portal.PagesAsync()).SelectMany(p => p.Document.QuerySelectorAll("article td a[href^='/statistics/figure']")).ToList();

        Assert.True(links.Count > 100, $"{links.Count} figures are links");
        foreach (var link in links.Where(l => ReportFixture.Seen(l) is "3" or "2" or "1").Take(12))
        {
            var page = await client.GetAsync(link.GetAttribute("href")!.Split('#')[0]);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.StartsWith(ReportFixture.Seen(link) + " ", page.Document.QuerySelector("p.big")!.TextContent.Trim(), StringComparison.Ordinal);
            Assert.Contains("算法", page.Main);
            Assert.NotEmpty(page.Document.QuerySelectorAll("#rows tbody tr"));
        }
    }

    [Fact]
    public async Task Figure_StatesItsSixAxes_MasksPeople_AndSaysWhatWasPublished()
    {
        var page = await (await portal.SignedInAsync(RoleName.Operator)).GetAsync(Figure);

        Assert.StartsWith("在岗合计的依据，甘肃庆阳，截至2024年2月29日", page.Title, StringComparison.Ordinal);
        foreach (var axis in new[] { "按人计", "在岗合计", "集中、居家和其他方式都计", "时点，2024年2月29日24时", "甘肃庆阳，不含分基地", "精确数" })
            Assert.Contains(axis, page.Main);
        Assert.Equal(3, page.Document.QuerySelectorAll("#rows tbody tr").Length);
        Assert.DoesNotContain("测试人员", page.Main);
        Assert.Contains("测试某某（编号11）", page.Main);
        Assert.Contains("此前公布的数", page.Main);
        Assert.Contains("新进", page.Main);
    }

    [Fact]
    public async Task Statistics_DivideAMetric_AndTheTableSaysTheSameNumbers()
    {
        var client = await portal.SignedInAsync(RoleName.Operator);
        const string Question = "?metric=headcount.disabled&period=Dates&from.y=2024&from.m=1&from.d=1&to.y=2024&to.m=2&to.d=29&by=Grade";
        var page = await client.GetAsync("/statistics" + Question);
        var table = await client.RawAsync("/statistics/table.xlsx" + Question);

        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("在岗残疾人，全部站点，2 人", page.Title, StringComparison.Ordinal);
        Assert.Contains("三级", page.Main);
        using var book = new Documents.Workbook(await table.Content.ReadAsByteArrayAsync());
        Assert.Contains(book.Rows("统计"), r => r[0] == "三级" && r[1] == "2");
    }

    [Theory]
    [InlineData("?metric=training.classes&by=Grade", "这个指标不能这样分组")]
    [InlineData("?metric=nothing", "请从列表中选择一个指标")]
    [InlineData("?metric=headcount&period=Dates&from.y=2024&from.m=3&from.d=1&to.y=2024&to.m=2&to.d=1", "截止日期不能早于起始日期")]
    public async Task Question_ThatCannotBe_IsRefusedInOneSentence(string question, string words)
    {
        var page = await (await portal.SignedInAsync(RoleName.Operator)).GetAsync("/statistics" + question);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(page.Errors, e => e.Contains(words, StringComparison.Ordinal));
        Assert.StartsWith("错误：", page.Title, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BaseStaff_SeeTheirBaseOnly()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/statistics")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/statistics/figure?metric=headcount&from=2024-01-01&to=2024-02-29&base=zhangye")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/statistics/month?base=zhangye")).Status);
    }

    [Theory]
    [InlineData("/statistics")]
    [InlineData(Figure)]
    [InlineData("/statistics/month")]
    [InlineData("/statistics/national-register")]
    [InlineData(Export)]
    [InlineData("/statistics/table.xlsx")]
    public async Task WithoutTheRight_IsForbidden(string address) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(RoleName.Administrator)).GetAsync(address)).Status);

    [Fact]
    public async Task Rows_AreTakenOutOnceWithAPurpose_AndNoted()
    {
        var client = await portal.SignedInAsync(RoleName.Foundation);
        var refused = await client.SubmitAsync(await client.GetAsync(Export), new() { ["purpose"] = "查", ["recipientKind"] = "Internal", ["recipient"] = "审计组" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("查", refused.Value("purpose"));

        var made = await client.SubmitAsync(await client.GetAsync(Export), new() { ["purpose"] = "核对年度报告", ["recipientKind"] = "Internal", ["recipient"] = "审计组" });
        var ready = await client.FollowAsync(made);
        var href = ready.Document.QuerySelector("a[href^='/statistics/files/']")!.GetAttribute("href")!;
        var file = await client.RawAsync(href);

        Assert.StartsWith("文件已生成", ready.Title, StringComparison.Ordinal);
        using var book = new Documents.Workbook(await file.Content.ReadAsByteArrayAsync());
        Assert.Equal(5, book.Rows("明细").Count);
        Assert.Contains("用途：核对年度报告。接收方：审计组。", book.Rows("明细")[^1][0], StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(href)).Status);
        await using var db = portal.Open();
        var entry = Assert.Single(db.Audit.Where(a => a.Act == "ExportEvidence").ToList());
        Assert.Null(entry.Reason);
        Assert.Equal("""{"Purpose":[null,"核对年度报告"]}{"Recipient":[null,"审计组"]}""", AuditWords.Of(db, portal.Protector, entry));
        Assert.Contains("\"Rows\":3", entry.Changes!, StringComparison.Ordinal);
        Assert.DoesNotContain("Recipient\":", entry.Changes!, StringComparison.Ordinal);
        Assert.Matches("\"Sha256\":\"[0-9a-f]{64}\"", entry.Changes!);
    }

    [Fact]
    public async Task MonthReport_SaysEveryMetricOfTheMonth_AsPageAndWorkbook()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var page = await client.GetAsync("/statistics/month?base=qingyang&month=2024-01");
        var file = await client.RawAsync("/statistics/month.xlsx?base=qingyang&month=2024-01");

        Assert.StartsWith("甘肃庆阳2024年1月月报", page.Title, StringComparison.Ordinal);
        using var book = new Documents.Workbook(await file.Content.ReadAsByteArrayAsync());
        Assert.Contains(book.Rows("月报"), r => r[0] == "在岗合计" && r[3] == "3" && r[4] == "0");
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/statistics/month?month=2031-01")).Status);
        // The six axes, on the page and in the file.
        var axes = book.Rows("口径").Skip(1).ToList();
        Assert.Equal(["单位", "人群", "集中或居家", "时间口径", "站点范围", "精确程度"], axes.Select(r => r[0]));
        Assert.All(axes, r => Assert.Contains(r[1], page.Main, StringComparison.Ordinal));
    }
}
