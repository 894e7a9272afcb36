using LeYe.Domain.Placements;

namespace LeYe.Domain.Reporting.Breakdowns;

/// <summary>Everybody in post at the cut-off, and the business lines they work on.</summary>
internal sealed record PostRecords(IReadOnlyList<PostRow> Posts, IReadOnlyDictionary<int, BusinessLine> Lines)
{
    /// <summary>By business line: the seats of openings that stand open at the cut-off.</summary>
    public IReadOnlyDictionary<int, int> Seats { get; init; } = new Dictionary<int, int>();

    /// <summary>By business line: the measured months of its teams in the window.</summary>
    public ILookup<int, TeamMonth> Months { get; init; } = Array.Empty<TeamMonth>().ToLookup(m => m.TeamId);

    public static PostRecords None { get; } = new([], new Dictionary<int, BusinessLine>());
}
