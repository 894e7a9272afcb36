namespace LeYe.Domain.Headcount;

/// <summary>A wall display as its base lists it.</summary>
public sealed record BoardDeviceSummary(int Id, int BaseId, string BaseName, string Name, DateTime IssuedAt, string IssuedBy);
