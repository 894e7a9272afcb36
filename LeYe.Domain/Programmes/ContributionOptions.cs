namespace LeYe.Domain.Programmes;

/// <summary>One contribution as it is entered.</summary>
/// <param name="BaseId">Null for the programme as a whole.</param>
/// <param name="AmountFen">In fen.</param>
public sealed record ContributionOptions(
    string? Source, int? BaseId, ContributionPurpose Purpose, ContributionKind Kind, long AmountFen, DateOnly ReceivedOn, string? Note = null);
