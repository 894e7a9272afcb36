using LeYe.Domain.Common;

namespace LeYe.Domain.Bases;

/// <summary>An employment base (基地), sub-base (分基地) or station (小站): one site of the programme.</summary>
public sealed class EmploymentBase : IVersioned
{
    public int Id { get; init; }

    /// <summary>The site key, e.g. <c>qingyang</c>: lower-case letters, unique, never reused.</summary>
    public required string Key { get; init; }

    /// <summary>The official name.</summary>
    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required BaseKind Kind { get; init; }

    /// <summary>The base that a sub-base reports to (line of command, not place).</summary>
    public int? ParentId { get; init; }

    public EmploymentBase? Parent { get; init; }

    /// <summary>Three digits, or null where none was published.</summary>
    public string? ProgrammeNo { get; init; }

    public required string Province { get; init; }

    public required string City { get; init; }

    public string? County { get; init; }

    /// <summary>GB/T 2260 division code, six digits.</summary>
    public required string DivisionCode { get; init; }

    /// <summary>First day of the founding period; <see cref="FoundedPrecision"/> says how exact it is.</summary>
    public required DateOnly FoundedOn { get; init; }

    public required DatePrecision FoundedPrecision { get; init; }

    public int? AreaSquareMetres { get; init; }

    public AreaKind? AreaKind { get; init; }

    public int? Workstations { get; init; }

    public int Version { get; set; }

    public List<BaseStatusInterval> Statuses { get; init; } = [];

    public List<BasePartner> Partners { get; init; } = [];

    public List<BaseHonour> Honours { get; init; } = [];
}
