using LeYe.Domain.Common;

namespace LeYe.Domain.Placements;

/// <summary>A company that gives work (合作企业).</summary>
public sealed class ClientCompany : IVersioned
{
    public int Id { get; init; }

    public required string Name { get; set; }

    /// <summary>东部, 中部, 西部 or 东北; null when not known.</summary>
    public string? Region { get; set; }

    /// <summary>Recognised as 集中使用残疾人用人单位: a labour contract with it is 集中就业 (domain.md §3.4).</summary>
    public bool IsConcentratedEmployer { get; set; }

    public int Version { get; set; }
}
