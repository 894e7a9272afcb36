namespace LeYe.Domain.Bases;

/// <summary>An honour as published.</summary>
public sealed record BaseHonourSummary(string Title, string? Issuer, string? Awarded);
