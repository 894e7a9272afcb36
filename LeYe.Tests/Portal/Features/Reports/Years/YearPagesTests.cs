using System.Net;
using LeYe.Domain.Accounts;

namespace LeYe.Tests.Portal.Features.Reports.Years;

public sealed class YearPagesTests(YearFixture portal) : IClassFixture<YearFixture>
{
    [Fact]
    public async Task Work_UntilTheBasisIsRecorded_SaysSo_AndListsWhatIsMissing()
    {
        var page = await (await portal.SignedInAsync(RoleName.Foundation)).GetAsync(YearFixture.Work);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("报送依据待确认", page.Main, StringComparison.Ordinal);
        Assert.Contains("2024年12月20日", page.Main, StringComparison.Ordinal);
        Assert.Contains("未签认", page.Main, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/reports/2024/work", RoleName.BaseLead)]
    [InlineData("/reports/2024/finalise", RoleName.Foundation)]
    [InlineData("/reports/2024/review", RoleName.ReportPreparer)]
    [InlineData("/reports/2024/send", RoleName.ReportSigner)]
    [InlineData("/reports/2024/exceptions/new", RoleName.Foundation)]
    [InlineData("/reports/2024/correct", RoleName.ReportReviewer)]
    [InlineData("/reports/duty", RoleName.Foundation)]
    [InlineData("/reports/2024/reminder", RoleName.Auditor)]
    [InlineData("/reports/2024/bases/qingyang", RoleName.Coach)]
    [InlineData("/reports/2024/bases/qingyang/provisional", RoleName.Foundation)]
    [InlineData("/reports/2024/letter", RoleName.BaseLead)]
    [InlineData("/reports/2024/contributions/new", RoleName.ReportReviewer)]
    [InlineData("/reports/2024/contributions", RoleName.Coach)]
    public async Task Page_OutsideTheRole_IsForbidden(string path, RoleName role) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(role)).GetAsync(path)).Status);

    [Theory]
    [InlineData("/reports/2024/bases/guilin", RoleName.BaseLead)]
    [InlineData("/reports/2024/sections/none", RoleName.Foundation)]
    [InlineData("/reports/1999/work", RoleName.Foundation)]
    [InlineData("/reports/2024/versions/1", RoleName.Foundation)]
    [InlineData("/reports/2024/submissions/1", RoleName.Foundation)]
    [InlineData("/reports/2024/bases/guilin/provisional", RoleName.BaseLead)]
    [InlineData("/reports/2024/contributions/77/remove", RoleName.ReportPreparer)]
    public async Task Page_ThatIsNotThere_OrOfAnotherBase_IsMissing(string path, RoleName role) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync(role)).GetAsync(path)).Status);

    [Fact]
    public async Task Section_OfTwoHundredThousandCharacters_IsRefusedInWordsAndKept()
    {
        var client = await portal.SignedInAsync(RoleName.ReportPreparer);
        var text = new string('字', 200_000);
        var answer = await client.SubmitAsync(await client.GetAsync("/reports/2024/sections/posts"), new() { ["text"] = text });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("最多20000字", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal(text, answer.Value("text"));
    }

    [Fact]
    public async Task Reminder_NamesBasesAndMonthsAndNobody()
    {
        var page = await (await portal.SignedInAsync(RoleName.Foundation)).GetAsync("/reports/2024/reminder");
        var text = page.Value("text")!;
        Assert.Contains("甘肃庆阳：", text, StringComparison.Ordinal);
        Assert.Contains("数字未签认", text, StringComparison.Ordinal);
        Assert.DoesNotContain("测试人员", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_OfThoseWhoMustAct_RemindsThem()
    {
        Assert.Contains("签认2024年度数字", (await (await portal.SignedInAsync(RoleName.BaseLead)).GetAsync("/")).Main, StringComparison.Ordinal);
        Assert.Contains("把2024年度报告送复核", (await (await portal.SignedInAsync(RoleName.ReportPreparer)).GetAsync("/")).Main, StringComparison.Ordinal);
        Assert.Contains("登记年度报告的报送依据", (await (await portal.SignedInAsync(RoleName.Administrator)).GetAsync("/")).Main, StringComparison.Ordinal);
        Assert.DoesNotContain("年度报告待办", (await (await portal.SignedInAsync(RoleName.Coach)).GetAsync("/")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Duty_IsRecorded_AndAWrongDateIsRefusedWithWhatWasTyped()
    {
        var client = await portal.SignedInAsync(RoleName.Administrator);
        var form = await client.GetAsync("/reports/duty");
        var refused = await client.SubmitAsync(form, new() { ["final"] = "十二月", ["basis"] = "测试文件〔2025〕1号" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("十二月", refused.Value("final"));
        var order = await client.SubmitAsync(form, new() { ["final"] = "12-01" });
        Assert.Contains("按先后排列", Assert.Single(order.Errors), StringComparison.Ordinal);
        Assert.Equal("11-30", form.Value("cutoff"));
    }

    [Fact]
    public async Task Finalise_BeforeItsTime_SaysWhatStandsAgainstIt()
    {
        var client = await portal.SignedInAsync(RoleName.ReportSigner);
        var answer = await client.SubmitAsync(await client.GetAsync("/reports/2024/finalise"), []);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.Status);
        Assert.Contains("还没有通过复核", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Letter_IsSaved_AndAWrongNumberIsRefusedWithWhatWasTyped()
    {
        var client = await portal.SignedInAsync(RoleName.ReportPreparer);
        var form = await client.GetAsync("/reports/2024/letter");
        var refused = await client.SubmitAsync(form, new() { ["issuer"] = "某某基金会文件", ["documentNumber"] = "2024第8号" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "2024第8号"), (refused.Status, refused.Value("documentNumber")));
        Assert.Contains("六角括号", Assert.Single(refused.Errors), StringComparison.Ordinal);
        var saved = await client.SubmitAsync(form, new() { ["issuer"] = "某某基金会文件", ["documentNumber"] = "某基会报〔2024〕8号", ["seal"] = "no" });
        Assert.Equal("/reports/2024/letter?done=letter", saved.Location);
        Assert.Contains("某基会报〔2024〕8号", (await (await portal.SignedInAsync(RoleName.Auditor)).GetAsync("/reports/2024/letter")).Main, StringComparison.Ordinal);
        var docx = await (await client.RawAsync("/reports/2024/annual-report-2024.docx?cutoff=2024-11-30")).Content.ReadAsByteArrayAsync();
        Assert.Contains("某基会报〔2024〕8号", TextOf(docx), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contribution_IsRecorded_Listed_Printed_AndTakenOutWithAReason()
    {
        var client = await portal.SignedInAsync(RoleName.ReportPreparer);
        var form = await client.GetAsync("/reports/2024/contributions/new");
        var refused = await client.SubmitAsync(form, new() { ["source"] = "某某公司", ["purpose"] = "Training", ["kind"] = "Money", ["amount"] = "五千" });
        Assert.Equal((HttpStatusCode.UnprocessableEntity, "五千"), (refused.Status, refused.Value("amount")));
        var saved = await client.SubmitAsync(form, new() { ["source"] = "某某公司", ["purpose"] = "Training", ["kind"] = "Money", ["amount"] = "1,000,000.50", ["receivedOn.y"] = "2024", ["receivedOn.m"] = "3", ["receivedOn.d"] = "1" });
        Assert.Equal("/reports/2024/contributions?done=contribution", saved.Location);
        Assert.Contains("1000000.50", (await client.GetAsync("/reports/2024/contributions")).Main, StringComparison.Ordinal);
        var report = await (await portal.SignedInAsync(RoleName.Foundation)).GetAsync("/reports/2024?cutoff=2024-11-30");
        Assert.Contains("收到资金 1000000.50 元", report.Main, StringComparison.Ordinal);

        await using var db = portal.Open();
        var remove = await client.GetAsync($"/reports/2024/contributions/{db.Contributions.Single().Id}/remove");
        Assert.Single((await client.SubmitAsync(remove, new() { ["reason"] = "" })).Errors);
        Assert.Equal("/reports/2024/contributions?done=removed", (await client.SubmitAsync(remove, new() { ["reason"] = "登记重复" })).Location);
        Assert.Contains("还没有登记", (await client.GetAsync("/reports/2024/contributions")).Main, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Provisional_OfAClosedMonth_IsRefused()
    {
        var client = await portal.SignedInAsync(RoleName.BaseLead);
        var answer = await client.SubmitAsync(await client.GetAsync("/reports/2024/bases/qingyang/provisional"), new() { ["reason"] = "对方结算晚" });
        Assert.Contains("已经月结", Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReviewCopy_IsMarkedSo_AndAPlainDraftIsNot()
    {
        var client = await portal.SignedInAsync(RoleName.Foundation);
        var copy = await (await client.RawAsync("/reports/2024/annual-report-2024.docx?cutoff=2024-11-30&copy=review")).Content.ReadAsByteArrayAsync();
        var plain = await (await client.RawAsync("/reports/2024/annual-report-2024.docx?cutoff=2024-11-30")).Content.ReadAsByteArrayAsync();
        Assert.Contains("送审稿", TextOf(copy), StringComparison.Ordinal);
        Assert.DoesNotContain("送审稿", TextOf(plain), StringComparison.Ordinal);
    }

    private static string TextOf(byte[] docx)
    {
        using var document = DocumentFormat.OpenXml.Packaging.WordprocessingDocument.Open(new MemoryStream(docx), false);
        return document.MainDocumentPart!.Document.InnerText;
    }
}
