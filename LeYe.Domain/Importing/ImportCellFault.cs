namespace LeYe.Domain.Importing;

/// <summary>What was wrong with a cell before anybody asked what it means.</summary>
public enum ImportCellFault
{
    None = 0,

    /// <summary>A numeric cell beyond 15 digits: the spreadsheet has already lost the last ones, so nothing is guessed.</summary>
    LongNumber = 1,

    /// <summary>A formula without a stored result.</summary>
    Formula = 2,

    /// <summary>An error such as a division by zero.</summary>
    Error = 3,

    /// <summary>More than <see cref="ImportRules.LongestCell"/> characters.</summary>
    TooLong = 4,
}
