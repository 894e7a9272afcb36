namespace LeYe.Portal.Documents.Model;

/// <summary>A column of a table.</summary>
/// <param name="Header">Unique in its table; carries the unit in full-width brackets.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Weight">Width relative to the table's other columns.</param>
public sealed record ReportColumn(string Header, ReportCellKind Kind, double Weight = 1)
{
    /// <summary>Numbers stand at the right edge.</summary>
    public bool IsNumeric => Kind is ReportCellKind.Whole or ReportCellKind.Amount or ReportCellKind.Percent;
}
