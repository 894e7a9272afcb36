namespace LeYe.Domain.Demonstration;

/// <summary>How many records a demonstration was given.</summary>
public sealed record DemonstrationSummary(int Bases, int People, int Classes, int Marks, int Placements, int Incomes);
