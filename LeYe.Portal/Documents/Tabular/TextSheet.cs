using System.Text;

namespace LeYe.Portal.Documents.Tabular;

/// <summary>Rows of text: separated by tabs (a paste from a spreadsheet), commas or semicolons, quoted as RFC 4180 says.</summary>
internal sealed class TextSheet(string text) : ISheet
{
    private int _at;

    public bool CountsFrom1904 => false;

    public IEnumerable<SheetRow> Rows()
    {
        var separator = SeparatorOf(text);
        for (var number = 1; _at < text.Length; number++)
        {
            var cells = Record(separator);
            if (cells.Exists(c => !c.IsBlank))
                yield return new SheetRow(number, cells);
        }
    }

    public void Dispose()
    {
    }

    // The sign that stands most often in the first line that has any.
    private static char SeparatorOf(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var (tabs, commas, semicolons, wide) = (line.Count('\t'), line.Count(','), line.Count(';'), line.Count('\uff0c'));
            if (tabs + commas + semicolons + wide == 0)
                continue;
            if (tabs > 0)
                return '\t';
            return commas >= semicolons && commas >= wide ? ',' : semicolons >= wide ? ';' : '\uff0c';
        }
        return '\t';
    }

    private List<SheetCell> Record(char separator)
    {
        var cells = new List<SheetCell>();
        while (true)
        {
            var cell = Field(separator);
            if (cells.Count < SheetLimits.Columns)
                cells.Add(SheetCell.Of(Plain(cell)));
            else if (cell.Length > 0)
                throw new SheetException(SheetFault.TooManyColumns);
            if (_at >= text.Length || text[_at] != separator)
                break;
            _at++;
        }
        if (_at < text.Length && text[_at] == '\r')
            _at++;
        if (_at < text.Length && text[_at] == '\n')
            _at++;
        return cells;
    }

    private string Field(char separator)
    {
        if (_at < text.Length && text[_at] == '"')
            return Quoted(separator);
        var start = _at;
        while (_at < text.Length && text[_at] != separator && text[_at] is not ('\r' or '\n'))
            _at++;
        return text[start..Math.Min(_at, start + SheetLimits.CellCharacters + 1)];
    }

    // After the closing mark the rest up to the separator is taken as it stands: people type such things.
    private string Quoted(char separator)
    {
        var value = new StringBuilder();
        for (_at++; ; _at++)
        {
            if (_at >= text.Length)
                throw new SheetException(SheetFault.OpenQuote);
            if (text[_at] != '"')
                Take(value, text[_at]);
            else if (_at + 1 < text.Length && text[_at + 1] == '"')
                Take(value, text[_at++]);
            else
                break;
        }
        for (_at++; _at < text.Length && text[_at] != separator && text[_at] is not ('\r' or '\n'); _at++)
            Take(value, text[_at]);
        return value.ToString();
    }

    private static void Take(StringBuilder value, char c)
    {
        if (value.Length <= SheetLimits.CellCharacters)
            value.Append(c);
    }

    // The mark by which a spreadsheet keeps digits as text, and by which our own files keep a formula from being one.
    private static string Plain(string cell) =>
        cell.Length > 1 && cell[0] == '\'' && (char.IsAsciiDigit(cell[1]) || cell[1] is '=' or '+' or '-' or '@' or '\t' or '\r') ? cell[1..] : cell;
}
