using System.Globalization;
using LeYe.Portal.Documents.Listing;
using LeYe.Portal.Documents.Model;
using LeYe.Portal.Documents.Tabular;

namespace LeYe.Portal.Features.Shared;

/// <summary>A list as a workbook or as CSV. A cell of words is text in both: nothing in it becomes a formula.</summary>
internal static class ListFile
{
    public const string Csv = "csv";
    public const string Xlsx = "xlsx";

    /// <param name="date">Date of the document.</param>
    /// <param name="mark">Who took it out and why: the last line.</param>
    public static byte[] Print<T>(string format, string title, DateOnly date, string mark, IReadOnlyList<ListColumn<T>> columns, IReadOnlyList<T> rows)
    {
        using var file = new MemoryStream();
        if (format == Csv)
            WriteCsv(file, mark, columns, rows);
        else
            ListingPrinter.Print(file, title, date,
                [new ListingSheet(title, "list", [.. columns.Select(c => new ListingColumn(c.Header, c.Kind, c.Width))], into => Write(into, columns, rows))], mark);
        return file.ToArray();
    }

    private static void WriteCsv<T>(Stream file, string mark, IReadOnlyList<ListColumn<T>> columns, IReadOnlyList<T> rows)
    {
        using var writer = CsvWriter.Open(file);
        CsvWriter.Row(writer, columns.Select(c => c.Header));
        foreach (var row in rows)
            CsvWriter.Row(writer, columns.Select(c => TextOf(c.Kind, c.Value(row))));
        CsvWriter.Row(writer, [mark]);
    }

    private static void Write<T>(ListingRows into, IReadOnlyList<ListColumn<T>> columns, IReadOnlyList<T> rows)
    {
        foreach (var row in rows)
        {
            into.BeginRow();
            foreach (var column in columns)
                Write(into, column.Kind, column.Value(row));
            into.EndRow();
        }
    }

    private static void Write(ListingRows into, ReportCellKind kind, object? value)
    {
        switch (value)
        {
            case null:
                into.Blank();
                break;
            case DateOnly date:
                into.Date(date);
                break;
            case long fen when kind == ReportCellKind.Amount:
                into.Fen(fen);
                break;
            case long number:
                into.Whole(number);
                break;
            default:
                into.Text((string)value);
                break;
        }
    }

    private static string TextOf(ReportCellKind kind, object? value) => value switch
    {
        null => "",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        long fen when kind == ReportCellKind.Amount => (fen / 100m).ToString("0.00", CultureInfo.InvariantCulture),
        long number => number.ToString(CultureInfo.InvariantCulture),
        _ => (string)value,
    };
}
