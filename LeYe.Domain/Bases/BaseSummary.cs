namespace LeYe.Domain.Bases;

/// <summary>A row of the list of bases.</summary>
/// <param name="Status">Today's status; null when none holds.</param>
/// <param name="People">People whose record the base keeps.</param>
public sealed record BaseSummary(
    int Id, string Key, string Name, string ShortName, BaseKind Kind, int? ParentId, string Province, string City,
    DateOnly FoundedOn, DatePrecision FoundedPrecision, BaseStatus? Status, int People);
