namespace LeYe.Portal.Documents.Model;

/// <summary>签发人 and the name, which stand in two typefaces.</summary>
public sealed record ReportSignatory(string Label, string Name);
