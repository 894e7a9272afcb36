using System.IO.Compression;
using System.Net;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Portal.Features.Importing;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Features.Importing;

[Collection(PortalCollection.Name)]
public sealed class ImportPageTests(PortalFixture portal)
{
    [Fact]
    public async Task Paste_WithAFault_IsCorrectedInPlaceSubmittedAndUndone()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        var start = await client.GetAsync(ImportLinks.People);
        var put = await client.SubmitAsync(start, new() { ["paste"] = Paste(("导入甲", Number(701)), ("导入乙", "999999199001017")) });
        Assert.EndsWith("?done=put", put.Location, StringComparison.Ordinal);
        // Sent again, it is the same import.
        Assert.Equal(put.Location, (await client.SubmitAsync(start, new() { ["paste"] = Paste(("导入甲", Number(701)), ("导入乙", "999999199001017")) })).Location);
        var check = await client.FollowAsync(put);
        Assert.Contains("读到 2 行：新增 1，更新 0，相同 0，疑似重复 0，失败 1", check.Main, StringComparison.Ordinal);
        Assert.Equal(0, Count("导入"));
        var cell = check.Document.QuerySelector("[name='cell.3.IdentityNumber']")!;
        Assert.Equal(("true", "999999199001017"), (cell.GetAttribute("aria-invalid"), cell.GetAttribute("value")));
        var told = cell.GetAttribute("aria-describedby")!.Split(' ').Select(id => check.Document.GetElementById(id)!.TextContent);
        Assert.Contains(told, t => t.Contains("应有 18 位", StringComparison.Ordinal));
        Assert.Contains(told, t => t.Contains("请按证件核对", StringComparison.Ordinal));

        var fixedUp = await client.SubmitAsync(check, new() { ["cell.3.IdentityNumber"] = Number(702) }, Form("cell.3.IdentityNumber"));
        var ready = await client.FollowAsync(fixedUp);
        Assert.Contains("新增 2", ready.Main, StringComparison.Ordinal);
        var submitted = await client.SubmitAsync(ready, [], Button("写入 2 行", ready));
        var done = await client.FollowAsync(submitted);
        Assert.StartsWith("已写入", done.Title, StringComparison.Ordinal);
        Assert.Equal(2, Count("导入"));

        var undone = await client.SubmitAsync(done, [], Button("撤销这次导入", done));
        Assert.StartsWith("已撤销", (await client.FollowAsync(undone)).Title, StringComparison.Ordinal);
        Assert.Equal(0, Count("导入"));
    }

    [Fact]
    public async Task Template_FilledInAndSentBack_IsRead()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        using var answer = await client.RawAsync(ImportLinks.Template(LeYe.Domain.Importing.ImportKind.People));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var sheet = await reader.ReadToEndAsync();
        Assert.Contains("""<dataValidation type="list" """, sheet, StringComparison.Ordinal);
        using var lists = new StreamReader(zip.GetEntry("xl/worksheets/sheet2.xml")!.Open());
        Assert.Contains("残疾人家属", await lists.ReadToEndAsync(), StringComparison.Ordinal);
        var file = new MemoryStream();
        LeYe.Portal.Documents.Tabular.SheetWriter.Write(file, ImportDownloads.Template(LeYe.Domain.Importing.ImportKind.People, []) with { Rows = [["模板甲", "健全人", "", "", "", "", "男", "1990-01-01", "", "", "", "", "是"]] });
        var put = await client.UploadAsync(await client.GetAsync(ImportLinks.People), [], "file", "people.xlsx", file.ToArray());
        Assert.Contains("新增 1", (await client.FollowAsync(put)).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Template_OfPlacements_OffersLinesSourcesAndInsurancesThatCanBeJoined()
    {
        using (var db = portal.Open())
        {
            var at = db.Bases.Single(b => b.Key == "guilin").Id;
            db.BusinessLines.Add(new LeYe.Domain.Placements.BusinessLine { BaseId = at, Name = "模板里的线", Category = "客户服务" });
            db.SaveChanges();
        }
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        using var answer = await client.RawAsync(ImportLinks.Template(LeYe.Domain.Importing.ImportKind.Placements));
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync());
        using var reader = new StreamReader(zip.GetEntry("xl/worksheets/sheet1.xml")!.Open());
        var sheet = await reader.ReadToEndAsync();
        Assert.All(new[] { "业务线", "社保和公积金", "就业途径" }, head => Assert.Contains($">{head}<", sheet, StringComparison.Ordinal));
        Assert.Equal(1, sheet.Split("showErrorMessage=\"0\"").Length - 1);
        using var lists = new StreamReader(zip.GetEntry("xl/worksheets/sheet2.xml")!.Open());
        var words = await lists.ReadToEndAsync();
        Assert.All(new[] { "模板里的线", "五险一金", "乐业云工" }, word => Assert.Contains($">{word}<", words, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Errors_AsFiles_HoldTheRowsWithTheirFaultsAndAreForTheOwnerAlone()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        var put = await client.SubmitAsync(await client.GetAsync(ImportLinks.People), new() { ["paste"] = "备注\t" + Paste(("=1+1", "12")).Replace("\n", "\n自己的列\t", StringComparison.Ordinal) });
        var import = put.Location!.Split('?')[0];
        using var csv = await client.RawAsync(import + "/errors.csv");
        var text = Encoding.UTF8.GetString(await csv.Content.ReadAsByteArrayAsync());
        Assert.Contains("错误", text, StringComparison.Ordinal);
        Assert.Contains("自己的列,12,'=1+1", text, StringComparison.Ordinal);
        Assert.Contains("身份证号应有 18 位", text, StringComparison.Ordinal);
        using var other = await (await portal.SignedInAsync(RoleName.BaseClerk, "guilin")).RawAsync(import + "/errors.xlsx");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync(RoleName.BaseClerk, "guilin")).GetAsync(import)).Status);
        using var db = portal.Open();
        Assert.Contains(db.Audit, a => a.Act == "DownloadImport");
    }

    [Theory]
    [InlineData("people.csv", "什么都不是", "没有找到列名")]
    [InlineData("people.csv", "姓名,电话\n甲,1", "缺少列：人员类别")]
    [InlineData("people.csv", "姓名,名字,人员类别\n甲,乙,残疾人", "列名重复：姓名")]
    [InlineData("people.csv", "姓名,人员类别\n", "只有列名，没有内容")]
    [InlineData("people.xlsx", "PK..........", "这个文件读不出来")]
    public async Task File_ThatIsNoImport_SaysWhatToDoAndKeepsNothing(string name, string text, string told)
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        var answer = await client.UploadAsync(await client.GetAsync(ImportLinks.People), [], "file", name, Encoding.UTF8.GetBytes(text));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains(told, Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_OrBoth_IsAskedForAndThePasteIsKept()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead, "guilin");
        var page = await client.GetAsync(ImportLinks.People);
        Assert.Contains("请选择文件，或粘贴表格", Assert.Single((await client.SubmitAsync(page, [])).Errors), StringComparison.Ordinal);
        var both = await client.UploadAsync(page, new() { ["paste"] = "姓名" }, "file", "a.csv", "姓名"u8.ToArray());
        Assert.Contains("只用一种", Assert.Single(both.Errors), StringComparison.Ordinal);
        Assert.Equal("姓名", both.Value("paste"));
    }

    [Theory]
    [InlineData(RoleName.Coach, ImportLinks.People)]
    [InlineData(RoleName.Payroll, ImportLinks.Placements)]
    [InlineData(RoleName.BaseClerk, ImportLinks.Incomes)]
    [InlineData(RoleName.Coach, "/people/import/template.xlsx")]
    public async Task Start_RoleWithoutTheRight_Is403(RoleName role, string path) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(role)).GetAsync(path)).Status);

    private static string Number(int sequence) => Programme.Identity(sequence).Text;

    private static string Paste(params (string Name, string Number)[] people) =>
        "身份证号\t姓名\t人员类别\t本人同意登记\n" + string.Join('\n', people.Select(p => $"{p.Number}\t{p.Name}\t残疾人\t是"));

    private static string Form(string field) => $"main form[method=post]:has([name='{field}'])";

    private static string Button(string text, PortalAnswer page)
    {
        var forms = page.Document.QuerySelectorAll("main form[method=post]").ToList();
        var at = forms.FindIndex(f => f.QuerySelector("[type=submit]")?.TextContent.Contains(text, StringComparison.Ordinal) ?? false);
        forms[at].SetAttribute("id", "wanted");
        return "#wanted";
    }

    private int Count(string name)
    {
        using var db = portal.Open();
        return db.People.Count(p => p.Name.StartsWith(name));
    }
}
