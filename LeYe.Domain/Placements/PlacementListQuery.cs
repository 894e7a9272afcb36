namespace LeYe.Domain.Placements;

/// <summary>Filters, order and page of the list of placements; newest start first unless told otherwise.</summary>
public sealed record PlacementListQuery
{
    public int? BaseId { get; init; }

    public int? PersonId { get; init; }

    /// <summary>Part of the person's name.</summary>
    public string? Search { get; init; }

    public WorkMode? WorkMode { get; init; }

    public PlacementState? State { get; init; }

    public PlacementSort Sort { get; init; }

    public bool Descending { get; init; } = true;

    /// <summary>From 1; a page out of range shows the first.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 50;
}
