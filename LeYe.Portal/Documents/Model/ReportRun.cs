using LeYe.Domain.Reporting;

namespace LeYe.Portal.Documents.Model;

/// <summary>A stretch of a paragraph: words, or one figure's value with its unit.</summary>
/// <param name="Text">What is printed.</param>
/// <param name="Figure">The figure it prints, so that a page can lead to its definition and rows; null for words.</param>
public sealed record ReportRun(string Text, Figure? Figure = null);
