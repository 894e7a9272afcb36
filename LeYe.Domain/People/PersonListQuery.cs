namespace LeYe.Domain.People;

/// <summary>Filters, order and page of the list of people.</summary>
public sealed record PersonListQuery
{
    public int? BaseId { get; init; }

    /// <summary>Part of a name, pinyin initials, or the last four of phone or identity number.</summary>
    public string? Search { get; init; }

    public WorkerType? WorkerType { get; init; }

    public PersonState? State { get; init; }

    public PersonSort Sort { get; init; }

    public bool Descending { get; init; }

    /// <summary>From 1; a page out of range shows the first.</summary>
    public int Page { get; init; } = 1;

    public int PageSize { get; init; } = 50;
}
