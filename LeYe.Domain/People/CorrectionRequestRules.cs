using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>The rules of asking for a correction, by name.</summary>
public static class CorrectionRequestRules
{
    /// <summary>What it should say has 1-200 characters.</summary>
    public static readonly RuleId Wanted = new("correction-request.wanted");

    /// <summary>Why has 2-200 characters.</summary>
    public static readonly RuleId Reason = new("correction-request.reason");

    /// <summary>An answer in words has 4-200 characters (PIPL 50: a refusal says why).</summary>
    public static readonly RuleId Answer = new("correction-request.answer");

    /// <summary>A request is answered once.</summary>
    public static readonly RuleId Answered = new("correction-request.answered");
}
