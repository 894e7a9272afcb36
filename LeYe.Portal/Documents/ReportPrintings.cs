using LeYe.Portal.Documents.Pdf;

namespace LeYe.Portal.Documents;

/// <summary>The files one call wrote.</summary>
/// <param name="Files">Full paths, in the order json, xlsx, docx, pdf.</param>
/// <param name="PdfFailure">Why there is no PDF among them; null when there is one.</param>
public sealed record ReportPrintings(IReadOnlyList<string> Files, PrintingFailedException? PdfFailure);
