namespace LeYe.Domain.Reporting.Years;

/// <summary>Something a person should do for the year's report now.</summary>
/// <param name="Year">Reporting year; 0 where it is about the duty itself.</param>
/// <param name="DueOn">The last day on which it is in time; null where it has none.</param>
/// <param name="BaseKey">The base it is about.</param>
/// <param name="BaseName">Its short name.</param>
public sealed record Reminder(ReminderKind Kind, int Year, DateOnly? DueOn, string? BaseKey = null, string? BaseName = null);
