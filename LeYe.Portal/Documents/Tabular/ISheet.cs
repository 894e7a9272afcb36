namespace LeYe.Portal.Documents.Tabular;

/// <summary>The rows of a file, read one after the other so that a large file needs no more memory than a small one.</summary>
public interface ISheet : IDisposable
{
    /// <summary>The workbook counts days from 1904 and not from 1900.</summary>
    bool CountsFrom1904 { get; }

    /// <summary>Rows that hold something, once, in their order.</summary>
    /// <exception cref="SheetException">The file cannot be read on.</exception>
    IEnumerable<SheetRow> Rows();
}
