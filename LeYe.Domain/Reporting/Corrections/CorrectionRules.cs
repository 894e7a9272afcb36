using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Corrections;

/// <summary>The rules of corrections, by name.</summary>
public static class CorrectionRules
{
    public const int LongestDays = 31;

    /// <summary>A correction follows an exception granted after the latest edition.</summary>
    public static readonly RuleId NoException = new("correction.no-exception");

    /// <summary>An exception ends today or within 31 days.</summary>
    public static readonly RuleId EndsOn = new("correction.ends-on");

    /// <summary>Evidence of 2 to 200 characters.</summary>
    public static readonly RuleId Evidence = new("correction.evidence");

    /// <summary>An exception is for a person with an account, and not for the one who grants it.</summary>
    public static readonly RuleId Person = new("correction.person");
}
