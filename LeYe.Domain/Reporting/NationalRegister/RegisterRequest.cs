namespace LeYe.Domain.Reporting.NationalRegister;

/// <summary>Which rows are handed to whom, and why (domain.md §4.2, §6.1).</summary>
/// <param name="First">First day of the window.</param>
/// <param name="Last">Last day; it counts.</param>
/// <param name="BaseId">One base; null for all of the scope.</param>
/// <param name="Recipient">Who receives the file, e.g. a county's 残联.</param>
/// <param name="Purpose">What for; kept in the audit.</param>
public sealed record RegisterRequest(DateOnly First, DateOnly Last, int? BaseId, string Recipient, string Purpose);
