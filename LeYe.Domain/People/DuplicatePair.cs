namespace LeYe.Domain.People;

/// <summary>Two people who may be one, waiting to be looked at side by side. The smaller id stands first; a pair is noted once.</summary>
public sealed class DuplicatePair
{
    public int Id { get; init; }

    public required int FirstId { get; init; }

    public required int SecondId { get; init; }

    public required DuplicateReasons Reasons { get; set; }

    public required DuplicateState State { get; set; }

    /// <summary>UTC instant.</summary>
    public required DateTime FoundAt { get; init; }

    public string? DecidedBy { get; set; }
}
