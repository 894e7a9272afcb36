using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Json;
using LeYe.Portal.Documents.Pdf;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Documents;

public sealed class ReportPrintingTests
{
    [Fact]
    public async Task Print_IntoADirectory_WritesTheFourFilesWhole()
    {
        using var directory = new TemporaryDirectory();
        var printed = await new ReportPrinting(Printed.Printer()).PrintAsync(SampleReport.Create(), Path.Combine(directory.Path, "new"));

        Assert.Null(printed.PdfFailure);
        Assert.Equal(
            ["annual-report-2024.docx", "annual-report-2024.json", "annual-report-2024.pdf", "annual-report-2024.xlsx"],
            Directory.GetFiles(Path.Combine(directory.Path, "new")).Select(Path.GetFileName).Order());
        Assert.Equal(AnnualReportJson.Write(SampleReport.Create()), File.ReadAllBytes(printed.Files[0]));
    }

    [Fact]
    public async Task Print_WithoutNode_StillWritesTheOthersAndLeavesNoOldPdf()
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllText(Path.Combine(directory.Path, "annual-report-2024.pdf"), "old");
        var printing = new ReportPrinting(Printed.Printer(new PdfPrinterOptions { SearchPath = "" }));
        var printed = await printing.PrintAsync(SampleReport.Create(), directory.Path);

        Assert.Equal(PrintingFailure.NodeMissing, printed.PdfFailure!.Reason);
        Assert.Equal(
            ["annual-report-2024.docx", "annual-report-2024.json", "annual-report-2024.xlsx"],
            Directory.GetFiles(directory.Path).Select(Path.GetFileName).Order());
    }

    [Fact]
    public async Task Print_IntoAFileInsteadOfADirectory_IsNamed()
    {
        using var directory = new TemporaryDirectory();
        var file = Path.Combine(directory.Path, "taken");
        File.WriteAllText(file, "");
        var failure = await Assert.ThrowsAsync<PrintingFailedException>(
            () => new ReportPrinting(Printed.Printer()).PrintAsync(SampleReport.Create(), file));

        Assert.Equal(PrintingFailure.OutputNotWritable, failure.Reason);
    }
}
