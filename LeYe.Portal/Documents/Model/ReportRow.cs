namespace LeYe.Portal.Documents.Model;

/// <summary>A row of a table, one cell for each column.</summary>
/// <param name="Cells">In the order of the columns.</param>
/// <param name="IsSummary">The row of the whole programme at the table's foot.</param>
/// <param name="ValueName">A name for the row's number, given to it in the workbook; null for ordinary rows.</param>
public sealed record ReportRow(IReadOnlyList<ReportCell> Cells, bool IsSummary = false, string? ValueName = null);
