namespace LeYe.Portal.Documents.Model;

/// <summary>What a cell holds, so that every printing can treat numbers as numbers and dates as dates.</summary>
public enum ReportCellKind
{
    /// <summary>Words and identifiers.</summary>
    Text = 1,

    /// <summary>A whole number.</summary>
    Whole = 2,

    /// <summary>A number printed with two decimal places.</summary>
    Amount = 3,

    /// <summary>A calendar date.</summary>
    Date = 4,

    /// <summary>A percentage printed with one decimal place; the number is on the scale 0–100.</summary>
    Percent = 5,
}
