namespace LeYe.Portal.Documents.Model;

/// <summary>A heading inside a section. The section's own heading is level 1; levels are never skipped.</summary>
public sealed record ReportHeading(int Level, string Text) : ReportBlock;
