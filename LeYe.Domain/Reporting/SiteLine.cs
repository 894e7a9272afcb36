using LeYe.Domain.Bases;

namespace LeYe.Domain.Reporting;

/// <summary>One site as annex 1 (基地建设情况表) lists it at the cut-off.</summary>
public sealed record SiteLine(
    string Key, string? ProgrammeNo, string Name, string ShortName, BaseKind Kind, string? ParentKey,
    string Province, string City, string? County, string DivisionCode,
    DateOnly FoundedOn, DatePrecision FoundedPrecision, BaseStatus Status, string? StatusReason,
    int? AreaSquareMetres, AreaKind? AreaKind, int? Workstations,
    IReadOnlyList<string> Partners, IReadOnlyList<string> Honours);
