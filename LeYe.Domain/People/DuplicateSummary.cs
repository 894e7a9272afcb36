namespace LeYe.Domain.People;

/// <summary>A line of the queue of doubtful pairs.</summary>
public sealed record DuplicateSummary(int Id, DuplicateReasons Reasons, DateTime FoundAt, int FirstId, string FirstName, string FirstBase, int SecondId, string SecondName, string SecondBase);
