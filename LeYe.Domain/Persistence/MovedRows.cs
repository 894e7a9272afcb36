namespace LeYe.Domain.Persistence;

/// <summary>Rows of one table whose reference was pointed at another record.</summary>
public sealed record MovedRows(string Table, string Column, IReadOnlyList<long> Ids);
