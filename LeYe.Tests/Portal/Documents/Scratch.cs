using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Pdf;
using LeYe.Tests.TestData;
namespace LeYe.Tests.Portal.Documents;
public sealed class Scratch
{
    [Fact]
    public async Task Dump()
    {
        var p = await new ReportPrinting(new PdfPrinter(new PdfPrinterOptions())).PrintAsync(SampleReport.Create(), "/tmp/out");
        Assert.Null(p.PdfFailure);
    }
}
