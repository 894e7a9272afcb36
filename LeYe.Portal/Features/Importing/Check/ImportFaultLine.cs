using LeYe.Domain.Importing;

namespace LeYe.Portal.Features.Importing.Check;

/// <summary>One wrong cell of a row, or the row as a whole.</summary>
/// <param name="Who">The name in the row.</param>
/// <param name="Name">The name of the field in the form.</param>
internal sealed record ImportFaultLine(int Row, string Who, ImportField? Field, string ColumnName, string Name, string Value, string Reason, string Remedy)
{
    /// <summary>The wrong cells of a row, each once, in the order of the faults.</summary>
    public static IEnumerable<ImportFaultLine> Of(ImportSummary import, ImportRowDetails row) => row.Faults.GroupBy(f => f.Field).Select(faults => new ImportFaultLine(
        row.Number, NameIn(import, row), faults.Key, faults.Key is { } field ? ImportText.Of(field) : ImportText.Words["WholeRow"],
        faults.Key is { } named ? ImportFixing.NameOf(row.Number, named) : "", faults.Key is { } of ? TextIn(import, row, of) : "",
        string.Join(ImportText.Words["Semicolon"], faults.Select(ImportText.ReasonOf)), string.Join(ImportText.Words["Semicolon"], faults.Select(ImportText.RemedyOf).Distinct())));

    /// <summary>The name in a row, or a word that there is none.</summary>
    public static string NameIn(ImportSummary import, ImportRowDetails row) =>
        TextIn(import, row, ImportField.Name) is { Length: > 0 } name ? name : ImportText.Words["NoName"];

    private static string TextIn(ImportSummary import, ImportRowDetails row, ImportField field)
    {
        for (var i = 0; i < import.Columns.Count && i < row.Cells.Count; i++)
            if (import.Columns[i].Field == field)
                return LeYe.Domain.Common.TextNormal.Line(row.Cells[i].Text);
        return "";
    }
}
