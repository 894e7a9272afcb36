namespace LeYe.Portal.Documents.Model;

/// <summary>A heading, a paragraph, a table or a chart.</summary>
public abstract record ReportBlock;
