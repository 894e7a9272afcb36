namespace LeYe.Portal.Components.Forms;

/// <summary>The three text fields of a date, in reading order.</summary>
public enum DatePart
{
    Year,
    Month,
    Day,
}
