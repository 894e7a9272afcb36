using System.Text;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Portal.Documents.Json;

namespace LeYe.Tests.Domain.Reporting.Years;

/// <summary>Real JSON, and files that only name what they print; the PDF can fail, and something can happen while it prints.</summary>
internal sealed class FakePrinter : ISnapshotPrinter
{
    public Func<Task>? WhilePrinting { get; set; }

    /// <summary>A program that has come to print otherwise.</summary>
    public string Ending { get; set; } = "";

    public string ProgramVersion { get; set; } = "test";

    public byte[] Json(AnnualReport report) => AnnualReportJson.Write(report);

    public byte[] Part(object part) => AnnualReportJson.WritePart(part);

    public AnnualReport Read(byte[] json) => AnnualReportJson.Read(json);

    public async Task<IReadOnlyList<(string Format, byte[] Bytes)>> PrintAsync(AnnualReport report, CancellationToken cancel)
    {
        if (WhilePrinting is { } act)
            await act();
        return Named(report, "");
    }

    public Task<IReadOnlyList<(string Format, byte[] Bytes)>> PrintProvinceAsync(AnnualReport report, string province, CancellationToken cancel) =>
        Task.FromResult(Named(report, province));

    private IReadOnlyList<(string Format, byte[] Bytes)> Named(AnnualReport report, string province)
    {
        return [.. new[] { "pdf", "docx", "xlsx" }.Select(f => (f, Encoding.UTF8.GetBytes($"{f} {report.Year} {report.Cutoff:yyyy-MM-dd} {report.Edition} {report.Figures.Count}{province}{Ending}")))];
    }
}
