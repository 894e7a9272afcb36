using System.Globalization;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.People;

namespace LeYe.Domain.Importing;

/// <summary>Reads the cells of one row as values. What cannot be read is a fault of its cell, and the value null.</summary>
internal sealed class ImportReading(ImportRowText row, IReadOnlyList<ImportColumn> columns, IImportWords words, DateOnly today, bool acceptsTestNumbers)
{
    private static readonly char[] Marks = ['\u3001', ',', '\uff0c', ';', '\uff1b', '/', '\uff0f', '+', '\uff0b', ' ', '|'];
    private readonly List<ImportFault> _faults = [];

    public int Number => row.Number;

    public DateOnly Today => today;

    public IReadOnlyList<ImportFault> Faults => _faults;

    public bool HasFaults => _faults.Count > 0;

    /// <summary>Holds a rule of another room against the row; broken, it is a fault of that column.</summary>
    public void Hold(ImportField? field, Action rule)
    {
        try
        {
            rule();
        }
        catch (RuleBrokenException broken)
        {
            Add(field, broken.Rule.Name);
        }
    }

    public void Add(ImportField? field, string code, string? detail = null) => _faults.Add(new ImportFault(field, code, detail));

    public bool HasCell(ImportField field) => !Cell(field).IsBlank;

    /// <summary>One line, half-width, without control and invisible characters; empty when blank.</summary>
    public string Text(ImportField field)
    {
        var cell = Cell(field);
        if (cell.Fault == ImportCellFault.None)
            return TextNormal.Line(cell.Text);
        Add(field, "cell." + cell.Fault);
        return "";
    }

    public string? Required(ImportField field)
    {
        var before = _faults.Count;
        var text = Text(field);
        if (text.Length > 0)
            return text;
        if (_faults.Count == before)
            Add(field, "missing");
        return null;
    }

    /// <summary>One of a list of words; null when blank or unknown.</summary>
    public T? Choice<T>(ImportField field, bool isRequired = false) where T : struct, Enum
    {
        var text = isRequired ? Required(field) : Text(field);
        if (string.IsNullOrEmpty(text))
            return null;
        if (words.ValueOf(field, text) is { } value)
            return (T)Enum.ToObject(typeof(T), value);
        Add(field, "unknown-word");
        return null;
    }

    /// <summary>Several of a list of words with a mark or a blank between them; null when blank or one of them is unknown.</summary>
    public T? Flags<T>(ImportField field) where T : struct, Enum
    {
        var text = Text(field);
        if (text.Length == 0)
            return null;
        var sum = 0;
        foreach (var word in text.Split(Marks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (words.ValueOf(field, word) is not { } value)
            {
                Add(field, "unknown-word");
                return null;
            }
            sum |= value;
        }
        return (T)Enum.ToObject(typeof(T), sum);
    }

    public bool IsYes(ImportField field)
    {
        var text = Text(field);
        if (text.Length == 0)
            return false;
        if (words.ValueOf(field, text) is { } value)
            return value != 0;
        Add(field, "unknown-word");
        return false;
    }

    public DateOnly? Day(ImportField field, bool isRequired = false)
    {
        var text = isRequired ? Required(field) : Text(field);
        if (string.IsNullOrEmpty(text))
            return null;
        if (ImportDates.TryDay(text, out var day))
            return day;
        Add(field, "day");
        return null;
    }

    public WorkMonth? Month(ImportField field)
    {
        if (Required(field) is not { } text)
            return null;
        if (ImportDates.TryMonth(text, out var month))
            return month;
        Add(field, "month");
        return null;
    }

    /// <summary>An amount in fen; null when blank.</summary>
    public long? Money(ImportField field)
    {
        var text = Text(field);
        if (text.Length == 0)
            return null;
        if (MoneyText.TryParse(text, out var fen, out var fault))
            return fen;
        Add(field, "money." + fault);
        return null;
    }

    public int? Id(ImportField field)
    {
        var text = Text(field);
        if (text.Length == 0)
            return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && id > 0)
            return id;
        Add(field, "person-number");
        return null;
    }

    public IdentityNumber? Identity()
    {
        var text = Digits(ImportField.IdentityNumber);
        if (text.Length == 0)
            return null;
        if (IdentityNumber.TryParse(text, today, acceptsTestNumbers, out var number, out var fault))
            return number;
        Add(ImportField.IdentityNumber, "identity." + fault);
        return null;
    }

    public CertificateNumber? Certificate()
    {
        var text = Digits(ImportField.CertificateNumber);
        if (text.Length == 0)
            return null;
        if (CertificateNumber.TryParse(text, today, acceptsTestNumbers, out var number, out var fault))
            return number;
        Add(ImportField.CertificateNumber, "certificate." + fault);
        return null;
    }

    public string Phone() => Digits(ImportField.Phone);

    // A sheet that was saved as text after it had lost digits says 1.1E+17.
    private string Digits(ImportField field)
    {
        var text = Text(field);
        if (!text.Contains("E+", StringComparison.OrdinalIgnoreCase))
            return text;
        Add(field, "cell." + ImportCellFault.LongNumber);
        return "";
    }

    private ImportCell Cell(ImportField field)
    {
        for (var i = 0; i < columns.Count && i < row.Cells.Count; i++)
            if (columns[i].Field == field)
                return row.Cells[i];
        return ImportCell.Blank;
    }
}
