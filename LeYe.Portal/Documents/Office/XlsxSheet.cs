using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Office;

/// <summary>One sheet while it is laid out row by row.</summary>
internal sealed class XlsxSheet(string name, XlsxStrings strings, bool hasFrozenHeader)
{
    private readonly SheetData data = new();
    private readonly XlsxWidths widths = new();
    private readonly List<Table> tables = [];
    private readonly List<(string Name, string Cell)> namedCells = [];
    private readonly List<(uint Row, IReadOnlyList<(int Column, string Text)> Texts)> wrapped = [];
    private uint row;

    public string Name => name;

    public bool HasFrozenHeader => hasFrozenHeader;

    public IReadOnlyList<Table> Tables => tables;

    /// <summary>Defined names with the absolute cell they stand for.</summary>
    public IReadOnlyList<(string Name, string Cell)> NamedCells => namedCells;

    public Worksheet Worksheet { get; private set; } = new();

    public static string TableRelation(Table table) => "r" + table.Name;

    public void SkipRow() => row++;

    public void AddLine(string text, uint style) => AddRow([Words(0, text, style)]);

    public void AddTable(ReportTable table)
    {
        var first = row + 1;
        AddRow(table.Columns.Select((column, i) => Words(i, column.Header, XlsxStyles.Header)));
        wrapped.Add((row, [.. table.Columns.Select((column, i) => (i, column.Header))]));
        widths.Take(table);
        foreach (var line in table.Rows)
        {
            AddRow(line.Cells.Select((cell, i) => Create(i, cell, line.IsSummary)));
            wrapped.Add((row, [.. line.Cells.Select((cell, i) => (i, cell)).Where(c => c.cell.Kind == ReportCellKind.Text).Select(c => (c.i, c.cell.Text))]));
            if (line.ValueName is { } value)
                namedCells.Add((value, $"${XlsxCells.Column(line.Cells.ToList().FindIndex(cell => cell.Kind != ReportCellKind.Text))}${row}"));
        }

        // The summary row stays outside the Excel table, so that sorting or summing the table leaves it alone.
        var last = row - (uint)table.Rows.Count(line => line.IsSummary);
        tables.Add(XlsxTable.Create(table, $"A{first}:{XlsxCells.Column(table.Columns.Count - 1)}{last}"));
    }

    public XlsxSheet Finish()
    {
        SetHeights();
        Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new SheetViews(View()),
            widths.Create(),
            data,
            new PageMargins { Left = 0.5, Right = 0.5, Top = 0.75, Bottom = 0.75, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Landscape, FitToWidth = 1, FitToHeight = 0 },
            new TableParts(tables.Select(table => new TablePart { Id = TableRelation(table) })) { Count = (uint)tables.Count });
        return this;
    }

    /// <summary>Only now, when every column has its width.</summary>
    private void SetHeights()
    {
        var rows = data.Elements<Row>().ToDictionary(r => r.RowIndex!.Value);
        foreach (var (index, texts) in wrapped)
        {
            if (widths.Height(texts) is not { } height) continue;
            rows[index].Height = height;
            rows[index].CustomHeight = true;
        }
    }

    private SheetView View()
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (hasFrozenHeader)
        {
            view.Append(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen });
            view.Append(new Selection { Pane = PaneValues.BottomLeft, ActiveCell = "A2", SequenceOfReferences = new ListValue<StringValue> { InnerText = "A2" } });
        }

        return view;
    }

    private void AddRow(IEnumerable<Cell> cells)
    {
        row++;
        var element = new Row { RowIndex = row };
        foreach (var cell in cells)
        {
            cell.CellReference = cell.CellReference!.Value + row;
            element.Append(cell);
        }

        data.Append(element);
    }

    private Cell Create(int column, ReportCell cell, bool isSummary)
    {
        var style = XlsxStyles.Of(cell.Kind, isSummary);
        if (cell.Number is { } number) return Number(column, number.ToString(CultureInfo.InvariantCulture), style);
        if (cell.Date is { } date)
            return Number(column, date.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture), style);
        return cell.IsSuppressed
            ? new Cell { CellReference = XlsxCells.Column(column), StyleIndex = style }
            : Words(column, cell.Text, style);
    }

    private static Cell Number(int column, string value, uint style) =>
        new(new CellValue(value)) { CellReference = XlsxCells.Column(column), StyleIndex = style };

    private Cell Words(int column, string text, uint style) => new(
        new CellValue(strings.Index(text).ToString(CultureInfo.InvariantCulture)))
    {
        CellReference = XlsxCells.Column(column),
        StyleIndex = style,
        DataType = CellValues.SharedString,
    };
}
