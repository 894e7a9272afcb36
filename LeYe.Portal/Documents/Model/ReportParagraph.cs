namespace LeYe.Portal.Documents.Model;

/// <summary>A paragraph of running text.</summary>
public sealed record ReportParagraph(string Text) : ReportBlock;
