namespace LeYe.Domain.Demonstration;

/// <summary>What demonstration to build.</summary>
/// <param name="People">How many people; null for the programme as published. A number keeps the proportions over 24 months of history.</param>
/// <param name="Until">The demonstration's today (Asia/Shanghai): nothing is recorded after it.</param>
/// <param name="Seed">Same seed and date, same records.</param>
public sealed record DemonstrationOptions(int? People, DateOnly Until, int Seed);
