namespace LeYe.Domain.Placements;

/// <summary>A company that gives work (合作企业).</summary>
public sealed class ClientCompany
{
    public int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>东部, 中部, 西部 or 东北; null when not known.</summary>
    public string? Region { get; init; }
}
