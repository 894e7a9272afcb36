using System.Text.Encodings.Web;
using System.Text.Json;
using LeYe.Portal.Documents.Charts;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Pdf;

/// <summary>The document as the template reads it: plain strings, never markup.</summary>
internal static class PdfData
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(ReportDocument document) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            document.Title,
            document.TitleLines,
            Date = new { document.Cutoff.Year, document.Cutoff.Month, document.Cutoff.Day },
            Marks = document.MarksLine,
            document.Masthead,
            document.Recipient,
            Opening = document.Opening.Select(paragraph => paragraph.Text),
            Parts = document.Parts.Select(Section),
            document.Closing,
            Annexes = document.Annexes.Select(Section),
            document.Imprint,
        },
        Options);

    public static byte[] Write(SignInSheet sheet) => JsonSerializer.SerializeToUtf8Bytes(
        new
        {
            sheet.Title,
            Date = new { sheet.On.Year, sheet.On.Month, sheet.On.Day },
            sheet.Facts,
            sheet.Caption,
            sheet.Headers,
            sheet.Rows,
            sheet.Blanks,
            sheet.Foot,
        },
        Options);

    private static object Section(ReportSection section) => new
    {
        section.Heading,
        Mark = section.AnnexMark,
        Wide = section.IsWide,
        Blocks = section.Blocks.Select(Block),
    };

    private static object Block(ReportBlock block) => block switch
    {
        ReportHeading heading => new { Type = "heading", heading.Level, heading.Text },
        ReportParagraph paragraph => new { Type = "paragraph", paragraph.Text },
        ReportChart chart => new { Type = "chart", chart.Caption, chart.Alternative, Svg = ChartSvg.Draw(chart) },
        ReportTable table => new
        {
            Type = "table",
            table.Caption,
            Columns = table.Columns.Select(column => new { column.Header, column.Weight }),
            Rows = table.Rows.Select(row => new
            {
                Summary = row.IsSummary,
                Cells = row.Cells.Select(cell => new { cell.Text, Number = cell.IsNumeric }),
            }),
        },
        _ => throw new ArgumentOutOfRangeException(nameof(block), block, "unknown block"),
    };
}
