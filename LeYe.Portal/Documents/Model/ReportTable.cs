namespace LeYe.Portal.Documents.Model;

/// <summary>A table with a caption, one header row and one row-header column.</summary>
/// <param name="Id">ASCII identifier, unique in the document.</param>
/// <param name="Caption">What the table shows.</param>
/// <param name="Sheet">The workbook sheet that carries it.</param>
/// <param name="Columns">At least one.</param>
/// <param name="RowHeader">Index of the column that names each row.</param>
/// <param name="Rows">At least one.</param>
public sealed record ReportTable(
    string Id, string Caption, string Sheet, IReadOnlyList<ReportColumn> Columns, int RowHeader,
    IReadOnlyList<ReportRow> Rows) : ReportBlock;
