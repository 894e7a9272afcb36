namespace LeYe.Portal.Components.Forms;

/// <summary>Why a typed date is not one. Each has its message in FormText.resx.</summary>
public enum DateFault
{
    Missing,
    YearMissing,
    MonthMissing,
    DayMissing,
    YearWrong,
    MonthWrong,
    DayWrong,
    NotReal,
}
