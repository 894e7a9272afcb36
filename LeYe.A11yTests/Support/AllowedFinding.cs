namespace LeYe.A11yTests.Support;

/// <summary>A finding that is known to be false, with the reason and the source that says so.</summary>
public sealed record AllowedFinding(string Engine, string Rule, string Selector, string Reason, string Source, DateOnly Since);
