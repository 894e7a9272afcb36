using LeYe.Domain.Bases;

namespace LeYe.Domain.Placements;

/// <summary>A business line (业务线) of a base, e.g. 申通在线客服.</summary>
public sealed class BusinessLine
{
    public int Id { get; init; }

    public required int BaseId { get; init; }

    public EmploymentBase? Base { get; init; }

    public int? ClientId { get; init; }

    public ClientCompany? Client { get; init; }

    public required string Name { get; init; }

    /// <summary>岗位大类 (domain.md §3.6), e.g. 客户服务.</summary>
    public required string Category { get; init; }

    /// <summary>First day on which nobody is placed on it any more; null while it runs.</summary>
    public DateOnly? ClosedOn { get; internal set; }
}
