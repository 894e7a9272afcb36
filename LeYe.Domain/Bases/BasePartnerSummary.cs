namespace LeYe.Domain.Bases;

/// <summary>A partner and its part.</summary>
public sealed record BasePartnerSummary(string Name, string Role);
