namespace LeYe.Domain.Reporting.Years;

/// <summary>How far a year has come, for its reminders.</summary>
/// <param name="WasBegun">Somebody has acted on the year: then it is followed to its end, however late.</param>
/// <param name="IsReportSent">A was sent.</param>
/// <param name="AreProvincesSent">B was sent to every province.</param>
/// <param name="IsYearEndFrozen">终值 stands.</param>
public sealed record YearState(YearStage Stage, bool WasBegun, bool IsReportSent, bool AreProvincesSent, bool IsYearEndFrozen);
