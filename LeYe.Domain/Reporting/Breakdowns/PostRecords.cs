using LeYe.Domain.Placements;

namespace LeYe.Domain.Reporting.Breakdowns;

/// <summary>Everybody in post at the cut-off, and the business lines they work on.</summary>
internal sealed record PostRecords(IReadOnlyList<PostRow> Posts, IReadOnlyDictionary<int, BusinessLine> Lines)
{
    public static PostRecords None { get; } = new([], new Dictionary<int, BusinessLine>());
}
