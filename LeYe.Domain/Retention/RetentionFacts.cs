namespace LeYe.Domain.Retention;

/// <summary>What decides about a person's term.</summary>
/// <param name="LastContactOn">The latest of: registered, consent given, asked after a class, a correction wished, waited for a class.</param>
/// <param name="LastTrainingOn">The last day of the last class; null for none.</param>
/// <param name="LastStayEndOn">The first day not counted of the last stay that ended; null for none.</param>
/// <param name="HasRunningStay">A stay without an end, or one that ends later than today.</param>
/// <param name="GaveUpConsent">The consent to be registered and trained was withdrawn and not given again.</param>
/// <param name="Open">What else stands open.</param>
public sealed record RetentionFacts(
    int PersonId, string Name, int BaseId, string BaseName, DateOnly LastContactOn, DateOnly? LastTrainingOn, DateOnly? LastStayEndOn, bool HasRunningStay, bool GaveUpConsent,
    IReadOnlyList<RetentionHold> Open);
