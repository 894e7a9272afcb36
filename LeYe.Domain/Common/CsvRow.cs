namespace LeYe.Domain.Common;

/// <summary>One record of a <see cref="CsvTable"/>; fields are read by the column's name.</summary>
public sealed class CsvRow(IReadOnlyDictionary<string, int> columns, string[] fields)
{
    public string this[string column] => fields[columns[column]];

    /// <summary>The field, or null when it is empty.</summary>
    public string? Optional(string column) => this[column] is { Length: > 0 } text ? text : null;
}
