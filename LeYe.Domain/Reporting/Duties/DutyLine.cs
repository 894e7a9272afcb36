namespace LeYe.Domain.Reporting.Duties;

/// <summary>What the report says about its duty, once the current basis is recorded.</summary>
/// <param name="Recipient">主送机关 without a colon; null means the template's own.</param>
/// <param name="Basis">The document that obliges in this year.</param>
public sealed record DutyLine(string? Recipient, string Basis);
