namespace LeYe.Domain.Reporting.Years;

/// <summary>The steps of the year that somebody is reminded of.</summary>
public enum ReminderKind { RecordBasis = 1, CloseIncome, Summarise, SignBase, SendToReview, Review, Finalise, SendProvinces, SendReport, FreezeYearEnd }
