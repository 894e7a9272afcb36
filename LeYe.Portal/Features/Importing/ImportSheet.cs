using System.Globalization;
using LeYe.Domain.Importing;
using LeYe.Portal.Documents.Tabular;

namespace LeYe.Portal.Features.Importing;

/// <summary>A sheet with its columns found by their heads, in whatever order they stand.</summary>
internal sealed class ImportSheet : IDisposable
{
    // A title, a merged head or a remark may stand above.
    private const int RowsToLook = 10;

    private readonly ISheet _sheet;
    private readonly IEnumerator<SheetRow> _rows;
    private readonly Queue<SheetRow> _looked = new();

    private ImportSheet(ISheet sheet)
    {
        _sheet = sheet;
        _rows = sheet.Rows().GetEnumerator();
    }

    public IReadOnlyList<ImportColumn> Columns { get; private set; } = [];

    /// <summary>Finds the head of the columns. The sheet is disposed with this.</summary>
    /// <exception cref="SheetException">The file cannot be read.</exception>
    /// <exception cref="ImportSheetException">The columns do not fit.</exception>
    public static ImportSheet Open(ISheet sheet, ImportKind kind)
    {
        var opened = new ImportSheet(sheet);
        try
        {
            opened.FindHead(kind);
            return opened;
        }
        catch
        {
            opened.Dispose();
            throw;
        }
    }

    /// <summary>The rows below the head, once.</summary>
    public IEnumerable<ImportRowText> Rows()
    {
        while (_looked.TryDequeue(out var row))
            if (TextOf(row) is { } text)
                yield return text;
        while (_rows.MoveNext())
            if (TextOf(_rows.Current) is { } text)
                yield return text;
    }

    public void Dispose()
    {
        _rows.Dispose();
        _sheet.Dispose();
    }

    private void FindHead(ImportKind kind)
    {
        var looked = new List<(SheetRow Row, ImportField?[] Fields)>();
        while (looked.Count < RowsToLook && _rows.MoveNext())
            looked.Add((_rows.Current, [.. _rows.Current.Cells.Select(c => ImportHeads.Find(kind, c.Text))]));
        var at = looked.Count == 0 ? -1 : looked.IndexOf(looked.MaxBy(l => l.Fields.Count(f => f is not null)));
        if (at < 0 || !looked[at].Fields.Any(f => f is not null))
            throw new ImportSheetException("NoHeader", ImportText.Join(ImportFields.NeededBy(kind).Select(ImportText.Of)));
        DemandFit(kind, looked[at].Fields);
        Columns = [.. looked[at].Row.Cells.Zip(looked[at].Fields, (cell, field) => new ImportColumn(cell.Text, field))];
        foreach (var (row, _) in looked.Skip(at + 1))
            _looked.Enqueue(row);
    }

    private static void DemandFit(ImportKind kind, ImportField?[] fields)
    {
        if (ImportFields.NeededBy(kind).Where(f => !fields.Contains(f)).ToList() is { Count: > 0 } missing)
            throw new ImportSheetException("MissingColumns", ImportText.Join(missing.Select(ImportText.Of)));
        if (fields.OfType<ImportField>().GroupBy(f => f).Where(g => g.Count() > 1).ToList() is { Count: > 0 } twice)
            throw new ImportSheetException("TwiceColumns", ImportText.Join(twice.Select(g => ImportText.Of(g.Key))));
    }

    // Null for a row with nothing in the columns that are used.
    private ImportRowText? TextOf(SheetRow row)
    {
        var cells = new ImportCell[Columns.Count];
        var isBlank = true;
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = i < row.Cells.Count ? CellOf(row.Cells[i], Columns[i].Field) : ImportCell.Blank;
            isBlank &= Columns[i].Field is null || string.IsNullOrWhiteSpace(cells[i].Text) && cells[i].Fault == ImportCellFault.None;
        }
        return isBlank ? null : new ImportRowText(row.Number, cells);
    }

    private ImportCell CellOf(SheetCell cell, ImportField? field) => cell.Kind switch
    {
        SheetCellKind.Text => new ImportCell(cell.Text),
        SheetCellKind.Number => new ImportCell(field is { } known ? NumberOf(cell.Text, known) : cell.Text),
        SheetCellKind.LongNumber => new ImportCell(cell.Text, ImportCellFault.LongNumber),
        SheetCellKind.Formula => new ImportCell("", ImportCellFault.Formula),
        SheetCellKind.Error => new ImportCell(cell.Text, ImportCellFault.Error),
        _ => new ImportCell(cell.Text, ImportCellFault.TooLong),
    };

    // A day number in a cell that nobody formatted as a day; 20240309 and 202403 are days and months as they stand.
    private string NumberOf(string text, ImportField field) =>
        ImportFields.KindOf(field) is ImportFieldKind.Day or ImportFieldKind.Month
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is >= 1 and <= 80_000
            ? XlsxDays.Of(serial, _sheet.CountsFrom1904) ?? text : text;
}
