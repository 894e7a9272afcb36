namespace LeYe.Portal.Features.Accessibility;

/// <summary>One success criterion of WCAG 2.2 and how the portal stands to it.</summary>
/// <param name="Number">Its number: 1.4.10.</param>
/// <param name="Level">A, AA or AAA.</param>
/// <param name="Name">Its Chinese name.</param>
/// <param name="State">How it stands.</param>
/// <param name="Evidence">The tests that prove it, as Class.Method.</param>
/// <param name="Note">Why it does not apply, is not met, or what the tests leave open; empty when there is nothing to add.</param>
public sealed record Criterion(string Number, string Level, string Name, CriterionState State, IReadOnlyList<string> Evidence, string Note);
