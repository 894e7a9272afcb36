namespace LeYe.Portal.Documents.Tabular;

/// <summary>What a cell holds.</summary>
public enum SheetCellKind
{
    Text = 0,

    /// <summary>A number of the spreadsheet, with all its digits as text.</summary>
    Number = 1,

    /// <summary>A numeric cell beyond 15 digits: the spreadsheet has already rounded it.</summary>
    LongNumber = 2,

    /// <summary>A formula without a stored result.</summary>
    Formula = 3,

    /// <summary>An error such as a division by zero.</summary>
    Error = 4,

    /// <summary>Longer than <see cref="SheetLimits.CellCharacters"/>; the text is its beginning.</summary>
    TooLong = 5,
}
