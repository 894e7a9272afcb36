namespace LeYe.Domain.Reporting.Years;

/// <summary>What a base still has to do for the year's report.</summary>
public sealed record BaseYearTask(string Key, string ShortName, bool IsIncomeClosed, bool IsSummarised, bool IsSigned);
