namespace LeYe.Domain.People;

/// <summary>A pair side by side.</summary>
public sealed record DuplicateDetails(int Id, DuplicateReasons Reasons, DuplicateState State, DateTime FoundAt, string? DecidedBy, DuplicateSide First, DuplicateSide Second);
