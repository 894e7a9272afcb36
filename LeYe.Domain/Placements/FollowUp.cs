namespace LeYe.Domain.Placements;

/// <summary>One entry of the follow-up log of a stay (跟踪回访). Entries are added, never changed.</summary>
public sealed class FollowUp
{
    public int Id { get; init; }

    public required int PlacementId { get; init; }

    public Placement? Placement { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required FollowUpWay Way { get; init; }

    public required FollowUpFinding Outcome { get; init; }

    /// <summary>What was said, encrypted: it can speak of health.</summary>
    public byte[]? NoteCipher { get; init; }

    /// <summary>The day agreed for the next one; null leaves it to <see cref="FollowUpRules"/>.</summary>
    public DateOnly? NextOn { get; init; }

    public required string HeldBy { get; init; }
}
