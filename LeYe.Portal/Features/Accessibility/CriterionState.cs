namespace LeYe.Portal.Features.Accessibility;

/// <summary>How a success criterion stands.</summary>
public enum CriterionState { Met, NotApplicable, NotMet }
