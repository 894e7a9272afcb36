using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Portal.Documents.Json;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents;

/// <summary>Prints what a snapshot stores.</summary>
public sealed class SnapshotPrinter(ReportPrinting printing) : ISnapshotPrinter
{
    /// <summary>Version and build: every build of this module has an identity of its own, from its sources.</summary>
    public string ProgramVersion { get; } =
        $"{typeof(SnapshotPrinter).Assembly.GetName().Version}+{typeof(SnapshotPrinter).Assembly.ManifestModule.ModuleVersionId:N}";

    public byte[] Json(AnnualReport report) => ReportPrinting.Json(report);

    public byte[] Part(object part) => AnnualReportJson.WritePart(part);

    public AnnualReport Read(byte[] json) => AnnualReportJson.Read(json);

    /// <exception cref="Pdf.PrintingFailedException">No PDF; then there is no snapshot.</exception>
    public async Task<IReadOnlyList<(string Format, byte[] Bytes)>> PrintAsync(AnnualReport report, CancellationToken cancel) =>
        await PrintAsync(ReportPrinting.Compose(report), cancel);

    /// <exception cref="Pdf.PrintingFailedException">No PDF.</exception>
    public async Task<IReadOnlyList<(string Format, byte[] Bytes)>> PrintProvinceAsync(AnnualReport report, string province, CancellationToken cancel) =>
        await PrintAsync(ReportPrinting.ComposeProvince(report, province), cancel);

    private async Task<IReadOnlyList<(string Format, byte[] Bytes)>> PrintAsync(ReportDocument document, CancellationToken cancel) =>
        [("pdf", await printing.PdfAsync(document, cancel)), ("docx", ReportPrinting.Docx(document)), ("xlsx", ReportPrinting.Xlsx(document))];
}
