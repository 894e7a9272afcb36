namespace LeYe.Domain.Placements;

/// <summary>A business line with its client's name.</summary>
public sealed record BusinessLineSummary(int Id, int BaseId, string Name, string Category, string? ClientName);
