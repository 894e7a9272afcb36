using System.Net;
using LeYe.Domain.Accounts;

namespace LeYe.Tests.Portal.Features.Reports;

public sealed class PdfFailureTests(UnprintableFixture portal) : IClassFixture<UnprintableFixture>
{
    [Fact]
    public async Task PdfThatCannotBePrinted_LeadsToTheOtherPrintings()
    {
        var client = await portal.SignedInAsync(RoleName.Operator);
        var page = await client.GetAsync(ReportFixture.File("pdf"));

        Assert.Equal(HttpStatusCode.ServiceUnavailable, page.Status);
        Assert.Contains("PDF 没有生成", page.Title);
        Assert.Contains("字体中没有字符", page.Main);
        Assert.Contains("Word 文档和 Excel 附表仍可下载", page.Main);
        foreach (var format in new[] { "docx", "xlsx" })
        {
            Assert.NotNull(page.Document.QuerySelector($"main a[href='{ReportFixture.File(format)}']"));
            Assert.Equal(HttpStatusCode.OK, (await client.RawAsync(ReportFixture.File(format))).StatusCode);
        }
    }
}
