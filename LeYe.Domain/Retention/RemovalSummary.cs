namespace LeYe.Domain.Retention;

/// <summary>A request, or what became of it.</summary>
/// <param name="PersonName">As it is now: without a name after the removal.</param>
/// <param name="Why">In words; null after the removal.</param>
/// <param name="Answer">Why it was refused.</param>
/// <param name="Counts">What was removed and kept; empty before.</param>
/// <param name="IsClean">Files are gone and freed pages overwritten.</param>
/// <param name="IsOwn">The reader asked for it.</param>
public sealed record RemovalSummary(
    int Id, int PersonId, string PersonName, string BaseName, RemovalReason Reason, RetentionKind Kind, DateOnly? DueOn, string? Why, string RequestedBy, DateTime RequestedAt,
    RemovalState State, string? DecidedBy, DateTime? DecidedAt, string? Answer, IReadOnlyList<RemovalCount> Counts, bool IsClean, bool IsOwn);
