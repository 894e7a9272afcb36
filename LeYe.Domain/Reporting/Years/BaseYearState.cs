namespace LeYe.Domain.Reporting.Years;

/// <summary>A base's signature: not due (suspended, or without records), 未签认, 已签认, signed for figures that have changed since, 已退回.</summary>
public enum BaseYearState { NotDue = 1, Unsigned = 2, Signed = 3, Outdated = 4, Returned = 5 }
