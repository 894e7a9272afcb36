using System.Net;
using System.Text;
using ICSharpCode.SharpZipLib.Zip;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
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
        var (text, first) = await CsvAsync(client, page);
        Assert.Contains("编号,姓名", text, StringComparison.Ordinal);
        Assert.Contains("导出乙", text, StringComparison.Ordinal);
        Assert.DoesNotContain("cmd", text, StringComparison.Ordinal);
        (text, var href) = await CsvAsync(client, await client.GetAsync("/people/export?base=guilin"));
        Assert.Contains(",'" + Evil + ",", text, StringComparison.Ordinal);
        Assert.DoesNotContain(Programme.Identity(812).Text, text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(href)).Status);
        await using var db = portal.Open();
        var entry = db.Audit.Where(a => a.Act == "ExportPeople").OrderBy(a => a.Id).ToList()[^1];
        Assert.Null(entry.Reason);
        Assert.Equal("""{"Purpose":[null,"核对上月名单"]}{"Recipient":[null,"本基地存档"]}""", AuditWords.Of(db, portal.Protector, entry));
        Assert.Contains("\"Rows\":2", entry.Changes!, StringComparison.Ordinal);
        Assert.DoesNotContain("Recipient\":", entry.Changes!, StringComparison.Ordinal);
        Assert.Contains(ExportRules.HashOf(Bytes(text)), entry.Changes!, StringComparison.Ordinal);
        Assert.NotEqual(first, href);
    }

    [Fact]
    public async Task File_SaysInItsLastLineWhoTookItWhenForWhomAndWhy()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        const string mark = "由 测试账号 于 2024年2月29日";
        var (text, _) = await CsvAsync(client, await client.GetAsync("/people/export"));
        var last = text.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[^1];
        Assert.StartsWith(mark, last, StringComparison.Ordinal);
        Assert.Contains("用途：核对上月名单。接收方：本基地存档。", last, StringComparison.Ordinal);
        using var book = new Documents.Workbook(await TakeAsync(client, "/people/export", new() { ["purpose"] = "核对 A&B <名单>", ["recipientKind"] = "Internal", ["recipient"] = "=HYPERLINK(1)" }));
        var rows = book.Rows("人员");
        Assert.Contains(mark, Assert.Single(rows[^1]), StringComparison.Ordinal);
        Assert.Contains("核对 A&B <名单>。接收方：=HYPERLINK(1)。", rows[^1][0], StringComparison.Ordinal);
        Assert.Contains("核对 A&&B", book.Sheet("人员").Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.OddFooter>().Single().Text, StringComparison.Ordinal);
        // The table ends above it.
        Assert.Equal($"A1:G{rows.Count - 1}", book.Sheet("人员").TableDefinitionParts.Single().Table.Reference!.Value);
        Assert.Empty(new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(book.Package).Select(e => e.Description));
    }

    [Fact]
    public async Task File_WithAPassword_OpensWithItAloneAndThePasswordIsKeptNowhere()
    {
        const string password = "Blue+kettle-42!";
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        var zip = await TakeAsync(client, "/people/export", new()
        {
            ["purpose"] = "核对上月名单", ["recipientKind"] = "Internal", ["recipient"] = "本基地存档", ["format"] = "csv", ["password"] = password, ["passwordAgain"] = password,
        });
        using (var packed = new ZipFile(new MemoryStream(zip)) { Password = password })
        {
            var entry = packed[0];
            Assert.Equal(("people.csv", 256), (entry.Name, entry.AESKeySize));
            using var inside = new MemoryStream();
            using (var from = packed.GetInputStream(entry))
                from.CopyTo(inside);
            Assert.Contains("导出乙", Encoding.UTF8.GetString(inside.ToArray()), StringComparison.Ordinal);
            await using var db = portal.Open();
            Assert.Contains(ExportRules.HashOf(inside.ToArray()), db.Audit.Where(a => a.Act == "ExportPeople").OrderBy(a => a.Id).Last().Changes!, StringComparison.Ordinal);
            Assert.DoesNotContain(db.Audit.Select(a => a.Changes + a.Reason).ToList(), t => t.Contains(password, StringComparison.Ordinal));
        }
        using (var wrong = new ZipFile(new MemoryStream(zip)) { Password = "Blue+kettle-43!" })
            Assert.Throws<ZipException>(() => wrong.GetInputStream(wrong[0]));
        Assert.True(zip.AsSpan().IndexOf(Encoding.UTF8.GetBytes("导出乙")) < 0);
        Assert.DoesNotContain(Directory.EnumerateFiles(portal.DataPath, "*", SearchOption.AllDirectories), f => Held(f).AsSpan().IndexOf(Encoding.UTF8.GetBytes(password)) >= 0);
    }

    [Theory]
    [InlineData("short-1", "short-1", "文件密码至少 10 个字符")]
    [InlineData("密码要写够十个字才行吧", "密码要写够十个字才行吧", "只用英文字母、数字和符号")]
    [InlineData("Blue+kettle-42!", "Blue+kettle-4", "两次写的文件密码不一样")]
    [InlineData("", "Blue+kettle-42!", "文件密码至少 10 个字符")]
    public async Task Password_ThatCannotBe_IsRefusedAndNeverSentBack(string first, string second, string words)
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        await using var db = portal.Open();
        var before = db.Audit.Count();
        var refused = await client.SubmitAsync(await client.GetAsync("/people/export"), new()
        {
            ["purpose"] = "核对上月名单", ["recipientKind"] = "Internal", ["recipient"] = "本基地存档", ["password"] = first, ["passwordAgain"] = second,
        });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, before), (refused.Status, db.Audit.Count()));
        Assert.Contains(words, Assert.Single(refused.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain(second, refused.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task People_AsWorkbook_HoldTextThatIsNoFormula()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        var made = await client.SubmitAsync(await client.GetAsync("/people/export"), new() { ["purpose"] = "核对上月名单", ["recipientKind"] = "Internal", ["recipient"] = "本基地存档" });
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
        var row = Assert.Single(pays.Split("\r\n", StringSplitOptions.RemoveEmptyEntries)[1..^1]);
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
        var refused = await client.SubmitAsync(await client.GetAsync("/income/export"), new() { ["purpose"] = "查", ["recipientKind"] = "Internal", ["recipient"] = "本基地" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("查", refused.Value("purpose"));
        Assert.Contains("请写明用途", Assert.Single(refused.Errors), StringComparison.Ordinal);
        refused = await client.SubmitAsync(await client.GetAsync("/income/export"), new() { ["purpose"] = "核对上月名单", ["recipientKind"] = "Internal" });
        Assert.Contains("请写明接收方", Assert.Single(refused.Errors), StringComparison.Ordinal);
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

    private static byte[] Bytes(string text) => [0xef, 0xbb, 0xbf, .. Encoding.UTF8.GetBytes(text.TrimStart('\ufeff'))];

    private static byte[] Held(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var to = new MemoryStream();
        stream.CopyTo(to);
        return to.ToArray();
    }

    private static async Task<byte[]> TakeAsync(PortalClient client, string path, Dictionary<string, string?> values)
    {
        var ready = await client.FollowAsync(await client.SubmitAsync(await client.GetAsync(path), values));
        using var answer = await client.RawAsync(ready.Document.QuerySelector("main a[href^='/files/']")!.GetAttribute("href")!);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    private static async Task<(string Text, string Href)> CsvAsync(PortalClient client, PortalAnswer page)
    {
        var ready = await client.FollowAsync(await client.SubmitAsync(page, new() { ["purpose"] = "核对上月名单", ["recipientKind"] = "Internal", ["recipient"] = "本基地存档", ["format"] = "csv" }));
        Assert.StartsWith("文件已生成", ready.Title, StringComparison.Ordinal);
        var href = ready.Document.QuerySelector("main a[href^='/files/']")!.GetAttribute("href")!;
        using var answer = await client.RawAsync(href);
        return (Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync()), href);
    }
}
