using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using LeYe.Domain.Reporting;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Json;
using LeYe.Tests.Portal.Documents;
using Microsoft.Data.Sqlite;

namespace LeYe.Tests.Portal.Commands;

/// <summary>The demonstration's report made once by the two verbs, and its files read back.</summary>
public sealed class PublishedReportFiles : IAsyncLifetime
{
    private readonly TemporaryDirectory _directory = new();
    private string _out = "";
    private List<string[]> _docx = [];
    private Workbook? _workbook;

    public AnnualReport Report { get; private set; } = null!;

    /// <summary>The data directory of the demonstration.</summary>
    public string Data => System.IO.Path.Combine(_directory.Path, "data");

    /// <summary>The PDF's text without white space.</summary>
    public string PdfText { get; private set; } = "";

    public static async Task<string> MakeAsync(string path)
    {
        var data = System.IO.Path.Combine(path, "data");
        var output = System.IO.Path.Combine(path, "out");
        var demo = await Ran.AsyncOf("demo", "--data", data, "--until", "2024-02-29", "--password", "correct horse battery");
        Assert.Equal((0, ""), (demo.Code, demo.Error));
        var report = await Ran.AsyncOf("report", "--data", data, "--year", "2024", "--cutoff", "2024-02-29", "--out", output);
        Assert.Equal((0, ""), (report.Code, report.Error));
        return output;
    }

    public async Task InitializeAsync()
    {
        _out = await MakeAsync(_directory.Path);
        Report = AnnualReportJson.Read(await File.ReadAllBytesAsync(Path("json")));
        PdfText = await Printed.TextAsync(await File.ReadAllBytesAsync(Path("pdf")));
        _workbook = new Workbook(await File.ReadAllBytesAsync(Path("xlsx")));
        using var docx = WordprocessingDocument.Open(Path("docx"), false);
        _docx = [.. docx.MainDocumentPart!.Document.Descendants<TableRow>().Select(r => r.Elements<TableCell>().Select(c => c.InnerText).ToArray())];
    }

    public Task DisposeAsync()
    {
        _workbook?.Dispose();
        SqliteConnection.ClearAllPools();
        _directory.Dispose();
        return Task.CompletedTask;
    }

    public string Path(string extension) => System.IO.Path.Combine(_out, "annual-report-2024." + extension);

    public decimal XlsxNumber(string sheet, string name, string column)
    {
        var rows = _workbook!.Rows(sheet);
        var at = rows[0].ToList().IndexOf(column);
        return decimal.Parse(rows.Single(r => r.Contains(name))[at], System.Globalization.CultureInfo.InvariantCulture);
    }

    public string DocxCell(string name, string column)
    {
        var head = _docx.FindIndex(r => r.Contains(column) && r.Contains("站点"));
        return _docx.Skip(head).First(r => r.Contains(name))[Array.IndexOf(_docx[head], column)];
    }

    /// <summary>The whole row of a table as the PDF prints it, without white space.</summary>
    public string PdfRow(string name, string column) => string.Concat(ReportPrinting.Compose(Report).Tables
        .First(t => t.Columns.Any(c => c.Header == column) && t.Columns.Any(c => c.Header == "站点"))
        .Rows.Single(r => r.Cells.Any(c => c.Text == name)).Cells.Select(c => c.Text)).Replace(" ", "", StringComparison.Ordinal);
}
