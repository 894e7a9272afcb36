using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Model;
using LeYe.Tests.Support.Pdf;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Documents;

/// <summary>The sample report printed once and read back.</summary>
public sealed class PrintedSample : IAsyncLifetime
{
    public static readonly ReportDocument Document = ReportPrinting.Compose(SampleReport.Create());

    internal TaggedPdf Pdf { get; private set; } = null!;

    public async Task InitializeAsync() => Pdf = new TaggedPdf(await Printed.PdfAsync(SampleReport.Create()));

    public Task DisposeAsync() => Task.CompletedTask;
}
