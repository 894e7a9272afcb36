namespace LeYe.Domain.Income;

/// <summary>That a closed month was opened again.</summary>
/// <param name="At">UTC instant.</param>
public sealed record ReopeningSummary(DateTime At, string By, string Reason);
