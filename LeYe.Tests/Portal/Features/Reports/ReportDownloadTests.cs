using System.Net;
using LeYe.Domain.Accounts;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Json;
using LeYe.Portal.Features.Reports;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Features.Reports;

public sealed class ReportDownloadTests(ReportFixture portal) : IClassFixture<ReportFixture>
{
    [Theory]
    [InlineData("pdf")]
    [InlineData("docx")]
    [InlineData("xlsx")]
    [InlineData("json")]
    public async Task Download_OfAFormat_IsThePrintingOfTheSameValue(string format)
    {
        var answer = await (await portal.SignedInAsync(RoleName.Operator)).RawAsync(ReportFixture.File(format));
        var bytes = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(ReportFormat.MediaType(format), answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal($"annual-report-2024.{format}", answer.Content.Headers.ContentDisposition.FileName);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Equal(await PrintAsync(format), bytes);
    }

    [Fact]
    public async Task Download_IsNotedInTheAuditWithFormatCutoffAndHash()
    {
        var client = await portal.SignedInAsync(RoleName.ReportPreparer);
        var bytes = await (await client.RawAsync(ReportFixture.File("xlsx"))).Content.ReadAsByteArrayAsync();

        await using var db = portal.Open();
        var account = db.Accounts.Single(a => a.Role == RoleName.ReportPreparer).Id;
        var entry = Assert.Single(db.Audit.Where(a => a.Act == "ExportReport" && a.AccountId == account).ToList());
        Assert.Equal($$"""{"format":"xlsx","cutoff":"2024-02-29","sha256":"{{AnnualReportJson.Hash(bytes)}}"}""", entry.Changes);
        Assert.Equal(2024, entry.SubjectId);
    }

    [Theory]
    [InlineData("/reports/2024/annual-report-2024.pdf?cutoff=2025-01-01", HttpStatusCode.UnprocessableEntity, "统计截止日应在2024年之内。")]
    [InlineData("/reports/2024/annual-report-2024.xlsx?cutoff=x", HttpStatusCode.UnprocessableEntity, "统计截止日的年份应为")]
    [InlineData("/reports/2031/annual-report-2031.json?cutoff=2031-01-31", HttpStatusCode.UnprocessableEntity, "2031年还没有记录")]
    [InlineData("/reports/2024/annual-report-2023.pdf", HttpStatusCode.NotFound, "找不到这个页面")]
    [InlineData("/reports/2024/annual-report-2024.exe", HttpStatusCode.NotFound, "找不到这个页面")]
    public async Task Download_ThatCannotBe_IsRefusedInWordsAndNotNoted(string address, HttpStatusCode status, string words)
    {
        var client = await portal.SignedInAsync(RoleName.Foundation);
        var page = await client.GetAsync(address);

        Assert.Equal(status, page.Status);
        Assert.Contains(words, page.Main);
        await using var db = portal.Open();
        var account = db.Accounts.Single(a => a.Role == RoleName.Foundation).Id;
        Assert.False(db.Audit.Any(a => a.Act == "ExportReport" && a.AccountId == account));
    }

    [Theory]
    [InlineData(RoleName.ReportReviewer)]
    [InlineData(RoleName.BaseLead)]
    public async Task Download_WithoutTheRight_IsForbidden(RoleName role) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(role)).GetAsync(ReportFixture.File("json"))).Status);

    [Fact]
    public async Task Download_WithoutSignIn_LeadsToSignIn()
    {
        using var visitor = portal.Visitor();
        var answer = await visitor.GetAsync(ReportFixture.File("json"));
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.Contains("/signin", answer.Location, StringComparison.Ordinal);
    }

    private async Task<byte[]> PrintAsync(string format)
    {
        var report = await portal.ReportAsync();
        return format switch
        {
            "pdf" => await portal.Services.GetRequiredService<ReportPrinting>().PdfAsync(report),
            "docx" => ReportPrinting.Docx(report),
            "xlsx" => ReportPrinting.Xlsx(report),
            _ => ReportPrinting.Json(report),
        };
    }
}
