namespace LeYe.Portal.Documents.Tabular;

/// <summary>How much a file may hold. Beyond it, it is refused before it fills the memory.</summary>
public static class SheetLimits
{
    /// <summary>Bytes of a file as sent.</summary>
    public const long FileBytes = 10 * 1024 * 1024;

    /// <summary>Bytes of all parts of a workbook that are read, unpacked; 20,000 rows of 12 columns take about 15 MB.</summary>
    public const long UnpackedBytes = 64 * 1024 * 1024;

    /// <summary>Parts of a workbook.</summary>
    public const int Parts = 2_000;

    /// <summary>Texts that a workbook keeps apart from its cells.</summary>
    public const int SharedTexts = 400_000;

    /// <summary>Columns of a row.</summary>
    public const int Columns = 200;

    /// <summary>Characters of a cell that are kept; a longer one is a fault of its cell.</summary>
    public const int CellCharacters = 500;

    /// <summary>Rows with something in them; who asks for rows sets a limit of their own.</summary>
    public const int LastRow = 1_048_576;
}
