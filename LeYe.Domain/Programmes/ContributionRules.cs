using LeYe.Domain.Common;

namespace LeYe.Domain.Programmes;

/// <summary>The rules of contributions, by name.</summary>
public static class ContributionRules
{
    public const int LongestText = 100;
    public const long LargestFen = 100_000_000_000;

    /// <summary>A source of 2 to 100 characters: a body, no mail address.</summary>
    public static readonly RuleId Source = new("contribution.source");

    /// <summary>More than nothing, at most a thousand million yuan.</summary>
    public static readonly RuleId Amount = new("contribution.amount");

    /// <summary>It has come: today or earlier.</summary>
    public static readonly RuleId ReceivedOn = new("contribution.received-on");

    /// <summary>A note has at most 100 characters.</summary>
    public static readonly RuleId Note = new("contribution.note");

    /// <summary>Taking one out needs a reason of 2 to 100 characters.</summary>
    public static readonly RuleId Reason = new("contribution.reason");
}
