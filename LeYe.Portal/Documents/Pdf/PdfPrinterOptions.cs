namespace LeYe.Portal.Documents.Pdf;

/// <summary>Where the PDF printer finds its parts and how long it waits.</summary>
public sealed record PdfPrinterOptions
{
    /// <summary>Directory with print.mjs, report.typ and node_modules.</summary>
    public string Directory { get; init; } = TypstDirectory.Find();

    /// <summary>Directories searched for Node, in the form of PATH; null means the process's own PATH.</summary>
    public string? SearchPath { get; init; }

    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(60);
}
