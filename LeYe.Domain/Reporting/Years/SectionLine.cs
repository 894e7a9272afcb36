namespace LeYe.Domain.Reporting.Years;

/// <summary>One written section in the list of the year's work.</summary>
public sealed record SectionLine(string Key, int Length, string? EditedBy, DateTime? EditedAt, int OpenComments);
