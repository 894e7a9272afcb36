namespace LeYe.Domain.Retention;

/// <summary>What removing a person would do, and what stands against it.</summary>
/// <param name="Holds">For each reason.</param>
/// <param name="Waiting">The request that waits; null for none.</param>
/// <param name="Refused">The last request that was refused; null for none.</param>
public sealed record RemovalPreview(
    RetentionFacts Facts, RetentionTerm Term, IReadOnlyDictionary<RemovalReason, IReadOnlyList<RetentionHold>> Holds, IReadOnlyList<RemovalCount> Counts,
    RemovalSummary? Waiting, RemovalSummary? Refused);
