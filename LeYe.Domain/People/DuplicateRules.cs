using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>The rules of merging two records of one person.</summary>
public static class DuplicateRules
{
    /// <summary>A record is not merged with itself, and only once.</summary>
    public static readonly RuleId Decided = new("merge.decided");

    /// <summary>Two different identity numbers belong to two people; a wrong one is corrected first.</summary>
    public static readonly RuleId TwoNumbers = new("merge.two-numbers");

    /// <summary>Two main stays that overlap are put right first.</summary>
    public static readonly RuleId Overlap = new("merge.overlap");

    /// <summary>Two incomes of one base and month, or two places in one class, are put right first.</summary>
    public static readonly RuleId Clash = new("merge.clash");

    /// <summary>A merge is undone only while both rows' facts still stand as it left them, and the later of two first.</summary>
    public static readonly RuleId Undo = new("merge.undo");
}
