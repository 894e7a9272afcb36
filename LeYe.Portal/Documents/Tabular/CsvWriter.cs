using System.Text;

namespace LeYe.Portal.Documents.Tabular;

/// <summary>Writes rows as CSV (RFC 4180, UTF-8 with its mark, so that a spreadsheet reads Chinese) in which no cell becomes a formula.</summary>
public static class CsvWriter
{
    public const string MediaType = "text/csv; charset=utf-8";

    /// <summary>Writes a row.</summary>
    public static void Row(TextWriter writer, IEnumerable<string> cells)
    {
        writer.Write(string.Join(',', cells.Select(Cell)));
        writer.Write("\r\n");
    }

    public static StreamWriter Open(Stream stream) => new(stream, new UTF8Encoding(true), leaveOpen: true);

    /// <summary>A cell; where a spreadsheet would take it for a formula it gets an apostrophe (OWASP, CSV injection).</summary>
    public static string Cell(string text)
    {
        var safe = text is [var first, ..] && first is '=' or '+' or '-' or '@' or '\t' or '\r' or '\uff1d' or '\uff0b' or '\uff0d' or '\uff20' ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n\t") >= 0 ? "\"" + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : safe;
    }
}
