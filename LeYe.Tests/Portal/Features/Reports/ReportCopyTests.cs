using System.Net;
using DocumentFormat.OpenXml.Packaging;
using LeYe.Domain.Accounts;
using LeYe.Tests.Portal.Documents;

namespace LeYe.Tests.Portal.Features.Reports;

/// <summary>分省数据单 and 公开版 as downloads.</summary>
public sealed class ReportCopyTests(ReportFixture portal) : IClassFixture<ReportFixture>
{
    [Theory]
    [InlineData("province-sheet-2024-62.docx", "甘肃“集善乐业”残疾人网络就业项目2024年度分省数据单")]
    [InlineData("public-report-2024.docx", "〔公开版〕")]
    public async Task Copy_ByThoseWhoMayExport_IsTheWholeDocument(string file, string words)
    {
        var answer = await (await portal.SignedInAsync(RoleName.Operator)).RawAsync(Address(file));
        using var docx = WordprocessingDocument.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), false);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains(words, docx.MainDocumentPart!.Document.InnerText);
    }

    [Fact]
    public async Task ProvinceSheet_AsWorkbook_HoldsTheProvincesSitesOnly()
    {
        var answer = await (await portal.SignedInAsync(RoleName.Operator)).RawAsync(Address("province-sheet-2024-62.xlsx"));
        using var workbook = new Workbook(await answer.Content.ReadAsByteArrayAsync());

        Assert.Equal(["站点", "甘肃张掖", "甘肃庆阳", "本省合计"], workbook.Rows("附件2").Select(r => r[0]));
        Assert.Equal("3", workbook.Rows("附件2")[3][1]);
    }

    [Theory]
    [InlineData("province-sheet-2024-99.pdf")]
    [InlineData("province-sheet-2023-62.pdf")]
    [InlineData("province-sheet-2024-62.json")]
    [InlineData("public-report-2024.exe")]
    public async Task Copy_ThatDoesNotExist_IsNotFound(string file) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await portal.SignedInAsync(RoleName.Operator)).GetAsync(Address(file))).Status);

    [Theory]
    [InlineData(RoleName.ReportReviewer)]
    [InlineData(RoleName.BaseLead)]
    public async Task Copy_ByOthers_IsForbidden(RoleName role) =>
        Assert.Equal(HttpStatusCode.Forbidden, (await (await portal.SignedInAsync(role)).GetAsync(Address("public-report-2024.pdf"))).Status);

    [Fact]
    public async Task Page_OffersEveryProvinceAndThePublicCopy()
    {
        var page = await (await portal.SignedInAsync(RoleName.Operator)).GetAsync(ReportFixture.Page);
        Assert.Equal(21, page.Document.QuerySelectorAll("a[href*='province-sheet-']").Length);
        Assert.Equal(3, page.Document.QuerySelectorAll("a[href*='public-report-']").Length);
    }

    private static string Address(string file) => $"/reports/2024/{file}?cutoff=2024-02-29";
}
