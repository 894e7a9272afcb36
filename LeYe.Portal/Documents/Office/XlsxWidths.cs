using DocumentFormat.OpenXml.Spreadsheet;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>Column widths wide enough for what the columns hold, in characters; long text wraps.</summary>
internal sealed class XlsxWidths
{
    private const double Narrowest = 9;
    private const double Widest = 60;

    private readonly List<double> widths = [];

    public void Take(ReportTable table)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            if (widths.Count <= i) widths.Add(Narrowest);
            var cells = table.Rows.Max(row => Length(row.Cells[i].Text));
            // Headers wrap onto two lines.
            var wanted = Math.Max(cells, Length(table.Columns[i].Header) / 2.0) + 2;
            widths[i] = Math.Clamp(wanted, widths[i], Widest);
        }
    }

    public Columns Create() => new(widths.Select((width, i) => new Column
    {
        Min = (uint)(i + 1),
        Max = (uint)(i + 1),
        Width = width,
        CustomWidth = true,
    }));

    /// <summary>A Chinese character is as wide as two figures.</summary>
    private static int Length(string text) => text.Sum(character => character < 0x2E80 ? 1 : 2);
}
