namespace LeYe.Domain.Bases;

/// <summary>A certification or honour of a base (认定, 荣誉).</summary>
public sealed class BaseHonour
{
    public int Id { get; init; }

    public int BaseId { get; init; }

    public required string Title { get; init; }

    public string? Issuer { get; init; }

    /// <summary>As published: <c>2019-05</c>, or null.</summary>
    public string? Awarded { get; init; }
}
