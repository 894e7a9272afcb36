using LeYe.Domain.Common;

namespace LeYe.Domain.Retention;

/// <summary>
/// How long a person is kept, and what stands against removing them (domain.md Q15; PIPL 19, 47). Nobody is removed by a clock:
/// one person asks, another decides.
/// </summary>
public static class RetentionRules
{
    /// <summary>Years after the last contact, or after the last stay ended.</summary>
    public const int Years = 3;

    /// <summary>What stands in place of the name of somebody who was removed. It is stored, so that every list that shows a name shows this.</summary>
    public const string RemovedName = "已删除人员";

    /// <summary>Why has 2-200 characters.</summary>
    public static readonly RuleId Reason = new("retention.reason");

    /// <summary>Something stands against it (<see cref="RetentionHold"/>).</summary>
    public static readonly RuleId Held = new("retention.held");

    /// <summary>One request a person waits at a time.</summary>
    public static readonly RuleId Waiting = new("retention.waiting");

    /// <summary>A request is decided once.</summary>
    public static readonly RuleId Decided = new("retention.decided");

    /// <summary>Whoever asked does not approve.</summary>
    public static readonly RuleId TwoPeople = new("retention.two-people");

    /// <summary>A refusal says why, in 4-200 characters.</summary>
    public static readonly RuleId Answer = new("retention.answer");

    /// <summary>The last day, three years back, that a term which ends today may have begun.</summary>
    public static DateOnly LimitOn(DateOnly today) => today.AddYears(-Years);

    /// <summary>
    /// Placed: from the end of the last stay. Never placed: from the last contact. Somebody who took a class after their last stay is kept
    /// for the class as a trainee would be: the later of the two counts.
    /// </summary>
    public static RetentionTerm TermOf(RetentionFacts facts)
    {
        if (facts.HasRunningStay)
            return new(RetentionKind.Placed, null, null);
        var since = Later(facts.LastStayEndOn ?? facts.LastContactOn, facts.LastTrainingOn);
        return new(facts.LastStayEndOn is null ? RetentionKind.NeverPlaced : RetentionKind.Placed, since, DueOn(since));
    }

    /// <summary>
    /// What stands against it. A term of somebody never placed may be brought forward by their own wish or by withdrawing the consent it rests on.
    /// Whoever was placed is kept for the whole term: that rests on the contract, not on a consent (PIPL 13(2), 47); until then 限制处理 is what can be done.
    /// </summary>
    public static IReadOnlyList<RetentionHold> HoldsOf(RetentionFacts facts, RemovalReason reason, DateOnly today)
    {
        List<RetentionHold> holds = [.. facts.Open];
        var term = TermOf(facts);
        var mayComeForward = reason != RemovalReason.TermPassed && term.Kind == RetentionKind.NeverPlaced;
        if (!facts.HasRunningStay && !term.HasPassed(today) && !mayComeForward)
            holds.Add(RetentionHold.TermRunning);
        if (reason == RemovalReason.ConsentWithdrawn && !facts.GaveUpConsent)
            holds.Add(RetentionHold.ConsentHeld);
        return holds;
    }

    // 29 February has no day of its own three years later.
    private static DateOnly DueOn(DateOnly since) => since.AddYears(Years) is var due && due.AddYears(-Years) < since ? due.AddDays(1) : due;

    private static DateOnly Later(DateOnly one, DateOnly? other) => other is { } date && date > one ? date : one;
}
