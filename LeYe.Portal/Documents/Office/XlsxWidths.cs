using DocumentFormat.OpenXml.Spreadsheet;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>Column widths wide enough for what the columns hold, in characters; long text wraps.</summary>
internal sealed class XlsxWidths
{
    private const double Narrowest = 9;
    private const double Widest = 60;
    private const double LineHeight = 15;
    private const double Highest = 409;

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

    /// <summary>Points that a row needs for its longest wrapped cell: programs do not all work it out themselves. Null for one line.</summary>
    /// <param name="texts">Column and text of each cell that wraps.</param>
    public double? Height(IReadOnlyList<(int Column, string Text)> texts)
    {
        var lines = texts.Select(cell => (int)Math.Ceiling(Length(cell.Text) / (Of(cell.Column) - 1.5))).DefaultIfEmpty(1).Max();
        return lines <= 1 ? null : Math.Min(Highest, lines * LineHeight + 2);
    }

    private double Of(int column) => column < widths.Count ? widths[column] : Widest;

    /// <summary>A sheet of lines has one wide column.</summary>
    public Columns Create() => new((widths.Count == 0 ? [Widest] : widths).Select((width, i) => new Column
    {
        Min = (uint)(i + 1),
        Max = (uint)(i + 1),
        Width = width,
        CustomWidth = true,
    }));

    /// <summary>A Chinese character is as wide as two figures.</summary>
    private static int Length(string text) => text.Sum(character => character < 0x2E80 ? 1 : 2);
}
