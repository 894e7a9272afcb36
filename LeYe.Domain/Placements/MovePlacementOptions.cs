namespace LeYe.Domain.Placements;

/// <summary>What a move (调岗) within a base sets anew; contract, 社保 and source go on.</summary>
public sealed record MovePlacementOptions
{
    /// <summary>First day in the new post.</summary>
    public required DateOnly On { get; init; }

    /// <summary>1-50 characters.</summary>
    public required string Post { get; init; }

    public required WorkMode WorkMode { get; init; }

    public int? BusinessLineId { get; init; }

    public int? TeamId { get; init; }
}
