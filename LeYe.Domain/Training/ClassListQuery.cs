namespace LeYe.Domain.Training;

/// <summary>Filters and page of the list of classes, newest start first.</summary>
public sealed record ClassListQuery
{
    public int? BaseId { get; init; }

    /// <summary>Part of the class's name.</summary>
    public string? Search { get; init; }

    public TrainingCategory? Category { get; init; }

    public ClassState? State { get; init; }

    /// <summary>The training year: the year in which a class starts (domain.md §3.5).</summary>
    public int? Year { get; init; }

    /// <summary>培训周期 by the national rule.</summary>
    public TrainingTerm? Term { get; init; }

    /// <summary>From 1; a page out of range shows the first.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 50;
}
