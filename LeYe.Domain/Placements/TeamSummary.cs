namespace LeYe.Domain.Placements;

/// <summary>A row of the list of teams.</summary>
/// <param name="People">Who works in it today.</param>
/// <param name="LastMonth">The newest month that was measured, as yyyyMM.</param>
public sealed record TeamSummary(
    int Id, int BaseId, string BaseName, string Name, string? LineName, string? LeaderName, int People, int? LastMonth, int? AnswerRate, int? Satisfaction);
