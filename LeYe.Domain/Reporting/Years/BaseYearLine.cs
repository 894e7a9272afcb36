namespace LeYe.Domain.Reporting.Years;

/// <summary>One base in the list of the year's work.</summary>
/// <param name="State">See <see cref="BaseYearState"/>.</param>
/// <param name="OpenPoints">What of it holds the signature up.</param>
public sealed record BaseYearLine(
    int BaseId, string Key, string ShortName, BaseYearState State, bool IsSummarised, string? SignedBy, DateTime? SignedAt, string? ReturnReason, int OpenPoints, int Version);
