using System.Text;

namespace LeYe.Domain.Common;

/// <summary>A comma-separated table by RFC 4180: quoted fields may hold commas, doubled quotes and line breaks. The first record names the columns.</summary>
public sealed class CsvTable
{
    private readonly Dictionary<string, int> _columns;

    private CsvTable(IReadOnlyList<string> header, IReadOnlyList<string[]> records)
    {
        _columns = header.Select((name, index) => (name, index)).ToDictionary(c => c.name, c => c.index, StringComparer.Ordinal);
        Rows = [.. records.Select(fields => new CsvRow(_columns, fields))];
    }

    public IReadOnlyList<CsvRow> Rows { get; }

    /// <exception cref="FormatException">A record has another number of fields than the header, or a quote stays open.</exception>
    public static CsvTable Parse(string text)
    {
        var records = Records(text.TrimStart('\ufeff'));
        if (records.Count == 0)
            throw new FormatException("no header record");
        foreach (var record in records)
            if (record.Length != records[0].Length)
                throw new FormatException("a record's fields do not match the header");
        return new CsvTable(records[0], records[1..]);
    }

    /// <summary>Reads a data file of this assembly, e.g. <c>Bases.Data.sites.csv</c>.</summary>
    internal static CsvTable Embedded(string name)
    {
        using var stream = typeof(CsvTable).Assembly.GetManifestResourceStream($"LeYe.Domain.{name}")
            ?? throw new InvalidOperationException($"data file {name} is missing");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return Parse(reader.ReadToEnd());
    }

    private static List<string[]> Records(string text)
    {
        var records = new List<string[]>();
        var fields = new List<string>();
        var at = 0;
        while (at < text.Length)
        {
            fields.Add(Field(text, ref at));
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at == text.Length)
                    fields.Add("");
                else
                    continue;
            }
            SkipLineBreak(text, ref at);
            if (fields is not [""])
                records.Add([.. fields]);
            fields.Clear();
        }
        return records;
    }

    private static string Field(string text, ref int at)
    {
        if (at < text.Length && text[at] == '"')
            return QuotedField(text, ref at);
        var start = at;
        while (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            at++;
        return text[start..at];
    }

    private static string QuotedField(string text, ref int at)
    {
        var value = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"')
                value.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"')
                value.Append(text[at++]);
            else
                break;
        }
        if (at == text.Length)
            throw new FormatException("a quoted field is not closed");
        at++;
        if (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            throw new FormatException("text after a quoted field");
        return value.ToString();
    }

    private static void SkipLineBreak(string text, ref int at)
    {
        if (at < text.Length && text[at] == '\r')
            at++;
        if (at < text.Length && text[at] == '\n')
            at++;
    }
}
