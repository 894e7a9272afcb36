using LeYe.Domain.Reporting.Snapshots;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Pdf;

namespace LeYe.Portal.Setup;

/// <summary>The printings of the report.</summary>
public static class DocumentsSetup
{
    public static IServiceCollection AddDocuments(this IServiceCollection services) => services
        .AddSingleton<PdfPrinterOptions>()
        .AddSingleton<PdfPrinter>()
        .AddSingleton<ReportPrinting>()
        .AddSingleton<ISnapshotPrinter, SnapshotPrinter>();
}
