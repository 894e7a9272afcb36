using System.Globalization;
using System.Xml;

namespace LeYe.Portal.Documents.Tabular;

/// <summary>The first visible sheet of a workbook, row by row. Formulas give their stored results; links and macros are never looked at.</summary>
internal sealed class XlsxSheetReader : ISheet
{
    private readonly XlsxParts _parts;
    private readonly List<string> _texts;
    private readonly XlsxFormats _formats;
    private readonly XmlReader _reader;
    private readonly char[] _buffer = new char[SheetLimits.CellCharacters + 1];
    private int _number;

    private XlsxSheetReader(XlsxParts parts)
    {
        _parts = parts;
        var workbook = parts.Relations("").Values.FirstOrDefault(r => r.Type.EndsWith("/officeDocument", StringComparison.Ordinal)).Path ?? "xl/workbook.xml";
        var relations = parts.Relations(workbook);
        var sheet = FirstSheet(workbook, relations) ?? throw new SheetException(SheetFault.NotReadable);
        _texts = PathOf(relations, "/sharedStrings") is { } texts ? XlsxTexts.Read(parts, texts) : [];
        _formats = XlsxFormats.Read(parts, PathOf(relations, "/styles") ?? "xl/styles.xml");
        _reader = parts.Find(sheet) ?? throw new SheetException(SheetFault.NotReadable);
    }

    public bool CountsFrom1904 { get; private set; }

    /// <exception cref="SheetException">It is no workbook, or a damaged one.</exception>
    public static XlsxSheetReader Open(Stream stream)
    {
        XlsxParts? parts = null;
        try
        {
            parts = new XlsxParts(stream);
            return new XlsxSheetReader(parts);
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            parts?.Dispose();
            throw new SheetException(SheetFault.NotReadable);
        }
        catch (SheetException)
        {
            parts?.Dispose();
            throw;
        }
    }

    public IEnumerable<SheetRow> Rows()
    {
        while (Next() is { } row)
            yield return row;
    }

    public void Dispose()
    {
        _reader.Dispose();
        _parts.Dispose();
    }

    private static bool IsDamage(Exception fault) =>
        fault is XmlException or InvalidDataException or IOException or NotSupportedException or ArgumentException or OverflowException or InvalidOperationException or FormatException;

    private static string? PathOf(Dictionary<string, (string Type, string Path)> relations, string type) =>
        relations.Values.FirstOrDefault(r => r.Type.EndsWith(type, StringComparison.Ordinal)).Path;

    private string? FirstSheet(string workbook, Dictionary<string, (string Type, string Path)> relations)
    {
        string? first = null;
        using var reader = _parts.Find(workbook);
        while (reader?.Read() ?? false)
        {
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
                CountsFrom1904 = reader.GetAttribute("date1904") is "1" or "true";
            else if (first is null && reader is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && reader.GetAttribute("state") is null or "visible"
                && reader.LocalName == "sheet" && RelationOf(reader) is { } id && relations.TryGetValue(id, out var relation))
                first = relation.Path;
        }
        return first;
    }

    private static string? RelationOf(XmlReader reader)
    {
        for (var has = reader.MoveToFirstAttribute(); has; has = reader.MoveToNextAttribute())
            if (reader.LocalName == "id" && reader.Prefix.Length > 0)
                return reader.Value;
        return null;
    }

    private SheetRow? Next()
    {
        try
        {
            while (_reader.Read())
            {
                if (_reader is not { NodeType: XmlNodeType.Element, LocalName: "row" })
                    continue;
                var stated = int.TryParse(_reader.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : _number + 1;
                _number = stated > _number && stated <= SheetLimits.LastRow ? stated : _number + 1;
                if (!_reader.IsEmptyElement && Cells() is { } cells)
                    return new SheetRow(_number, cells);
            }
            return null;
        }
        catch (Exception fault) when (IsDamage(fault))
        {
            throw new SheetException(SheetFault.NotReadable);
        }
    }

    // Null where the row holds nothing.
    private List<SheetCell>? Cells()
    {
        List<SheetCell>? cells = null;
        var (depth, column) = (_reader.Depth, -1);
        while (_reader.Read() && !(_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == depth))
        {
            if (_reader is not { NodeType: XmlNodeType.Element, LocalName: "c" })
                continue;
            var at = ColumnOf(_reader.GetAttribute("r"));
            column = at >= 0 ? at : column + 1;
            var cell = Cell();
            if (cell.IsBlank)
                continue;
            if (column >= SheetLimits.Columns)
                throw new SheetException(SheetFault.TooManyColumns);
            cells ??= [];
            while (cells.Count <= column)
                cells.Add(SheetCell.Blank);
            cells[column] = cell;
        }
        return cells;
    }

    private SheetCell Cell()
    {
        var (type, style) = (_reader.GetAttribute("t") ?? "n", _reader.GetAttribute("s"));
        if (_reader.IsEmptyElement)
            return SheetCell.Blank;
        var (depth, value, isFormula, isValue) = (_reader.Depth, "", false, false);
        while (_reader.Read() && !(_reader.NodeType == XmlNodeType.EndElement && _reader.Depth == depth))
        {
            if (_reader is { NodeType: XmlNodeType.Element, LocalName: "is" })
                value = XlsxTexts.Rich(_reader);
            else if (_reader.NodeType == XmlNodeType.Element)
                (isFormula, isValue) = (isFormula || _reader.LocalName == "f", _reader.LocalName == "v");
            else if (isValue && _reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.CDATA)
                value = isValue ? XlsxParts.Text(_reader, _buffer) : value;
        }
        if (value.Length == 0)
            return isFormula ? new SheetCell("", SheetCellKind.Formula) : SheetCell.Blank;
        return Read(type, value, int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var format) ? format : -1);
    }

    private SheetCell Read(string type, string value, int format) => type switch
    {
        "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < _texts.Count
            ? SheetCell.Of(_texts[index]) : new SheetCell(value[..Math.Min(40, value.Length)], SheetCellKind.Error),
        "n" => XlsxNumber.Cell(value, _formats.IsDayFormat(format), CountsFrom1904),
        "e" => new SheetCell(value[..Math.Min(40, value.Length)], SheetCellKind.Error),
        "d" => SheetCell.Of(value.Split('T')[0]),
        _ => SheetCell.Of(value),
    };

    // BC12 is 54; -1 where it says no column.
    private static int ColumnOf(string? reference)
    {
        var column = 0;
        foreach (var c in reference ?? "")
        {
            if (c is < 'A' or > 'Z' || column > SheetLimits.LastRow)
                break;
            column = column * 26 + (c - 'A') + 1;
        }
        return column - 1;
    }
}
