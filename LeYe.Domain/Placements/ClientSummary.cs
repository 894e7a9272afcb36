namespace LeYe.Domain.Placements;

/// <summary>A client company and how many business lines of the actor's bases it gives work to.</summary>
public sealed record ClientSummary(int Id, string Name, string? Region, int BusinessLines);
