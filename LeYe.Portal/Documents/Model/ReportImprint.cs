namespace LeYe.Portal.Documents.Model;

/// <summary>版记 at the foot of the last page.</summary>
/// <param name="CopyTo">抄送 with its colon and full stop; null for none.</param>
/// <param name="PrintedBy">印发机关; null for none.</param>
/// <param name="PrintedOn">印发日期 with 印发; null for none.</param>
public sealed record ReportImprint(string? CopyTo, string? PrintedBy, string? PrintedOn);
