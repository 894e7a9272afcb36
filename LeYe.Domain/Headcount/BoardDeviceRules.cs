using LeYe.Domain.Common;

namespace LeYe.Domain.Headcount;

/// <summary>What a wall display needs.</summary>
public static class BoardDeviceRules
{
    public const int LongestName = 40;

    /// <summary>So many displays hold at one base at a time; more are a sign of forgotten ones.</summary>
    public const int MostOfABase = 20;

    public static readonly RuleId Name = new("board.name");

    public static readonly RuleId TooMany = new("board.too-many");
}
