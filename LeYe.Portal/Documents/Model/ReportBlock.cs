namespace LeYe.Portal.Documents.Model;

/// <summary>A heading, a paragraph or a table.</summary>
public abstract record ReportBlock;
