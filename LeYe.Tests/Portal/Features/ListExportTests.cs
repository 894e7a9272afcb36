using System.Net;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Features;

/// <summary>Lists as files: with a purpose, noted, taken once, and nothing in them becomes a formula.</summary>
public sealed class ListExportTests(ListExportPortal portal) : IClassFixture<ListExportPortal>
{
    private const string Evil = ListExportPortal.Evil;

    [Fact]
    public async Task People_AsCsv_AreTheFilteredListWithoutNumbersAndDefuseFormulas()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        var page = await client.GetAsync("/people/export?q=导出乙");
        var (text, _) = await CsvAsync(client, page);
        Assert.Contains("编号,姓名", text, StringComparison.Ordinal);
        Assert.Contains("导出乙", text, StringComparison.Ordinal);
        Assert.DoesNotContain("cmd", text, StringComparison.Ordinal);
        (text, var href) = await CsvAsync(client, await client.GetAsync("/people/export?base=guilin"));
        Assert.Contains(",'" + Evil + ",", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Programme.Identity(812).Text, text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(href)).Status);
        await using var db = portal.Open();
        var entry = db.Audit.Where(a => a.Act == "ExportPeople").OrderBy(a => a.Id).ToList()[^1];
        Assert.Equal("核对上月名单", entry.Reason);
        Assert.Contains("\"Rows\":2", entry.Changes!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_AsWorkbook_HoldTextThatIsNoFormula()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        var made = await client.SubmitAsync(await client.GetAsync("/people/export"), new() { ["purpose"] = "核对上月名单" });
        var ready = await client.FollowAsync(made);
        using var answer = await client.RawAsync(ready.Document.QuerySelector("main a[href^='/files/']")!.GetAttribute("href")!);
        Assert.EndsWith(".xlsx", answer.Content.Headers.ContentDisposition!.FileName!.Trim('"'), StringComparison.Ordinal);
        var bytes = await answer.Content.ReadAsByteArrayAsync();
        using var book = new Documents.Workbook(bytes);
        Assert.Contains(book.Rows("人员"), r => r.Contains(Evil));
        using var zip = new System.IO.Compression.ZipArchive(new MemoryStream(bytes));
        using var sheet = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        Assert.DoesNotContain("<f>", await sheet.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task PlacementsAndIncomes_AsCsv_AreTheListsOfTheBase()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var (stays, _) = await CsvAsync(client, await client.GetAsync("/placements/export?state=Running"));
        Assert.Contains("业务线,岗位,工作方式,全国就业形式,合同,社保和公积金,就业途径", stays, StringComparison.Ordinal);
        Assert.Contains("导出丙", stays, StringComparison.Ordinal);
        Assert.DoesNotContain("导出乙", stays, StringComparison.Ordinal);
        var (pays, _) = await CsvAsync(client, await client.GetAsync("/income/export?base=qingyang&month=2024-01"));
        var row = Assert.Single(pays.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1));
        Assert.StartsWith("2024-01,", row, StringComparison.Ordinal);
        Assert.Contains(",导出丙,", row, StringComparison.Ordinal);
        Assert.Contains(",3800.50,0.00,100.00,3900.50,", row, StringComparison.Ordinal);
        await using var db = portal.Open();
        Assert.Contains(db.Audit, a => a.Act == "ExportPlacements");
        Assert.Contains(db.Audit, a => a.Act == "ExportIncomes" && a.BaseId != null);
    }

    [Fact]
    public async Task Purpose_TooShort_IsAskedForAndNothingLeaves()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        var refused = await client.SubmitAsync(await client.GetAsync("/income/export"), new() { ["purpose"] = "查" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("查", refused.Value("purpose"));
        Assert.Contains("请写明用途", Assert.Single(refused.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RoleName.Coach, "/people/export")]
    [InlineData(RoleName.Auditor, "/people/export")]
    [InlineData(RoleName.Coach, "/placements/export")]
    [InlineData(RoleName.BaseClerk, "/income/export")]
    [InlineData(RoleName.Auditor, "/income/export")]
    public async Task Export_RoleWithoutTheRight_Is403(RoleName role, string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(role)).GetAsync(path)).Status);

    [Fact]
    public async Task Incomes_OfAnotherBase_AreMissing() =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync(RoleName.BaseLead, "guilin")).GetAsync("/income/export?base=qingyang")).Status);

    private static async Task<(string Text, string Href)> CsvAsync(PortalClient client, PortalAnswer page)
    {
        var ready = await client.FollowAsync(await client.SubmitAsync(page, new() { ["purpose"] = "核对上月名单", ["format"] = "csv" }));
        Assert.StartsWith("文件已生成", ready.Title, StringComparison.Ordinal);
        var href = ready.Document.QuerySelector("main a[href^='/files/']")!.GetAttribute("href")!;
        using var answer = await client.RawAsync(href);
        return (Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()), href);
    }
}
