using LeYe.Domain.Common;

namespace LeYe.Domain.Demonstration;

/// <summary>What one person earns at a base in one month, in the making. Amounts are in tens of yuan.</summary>
internal sealed class Pay(Member member, WorkMonth month)
{
    public Member Member { get; } = member;

    public WorkMonth Month { get; } = month;

    /// <summary>Days in post and not on leave.</summary>
    public int Days { get; set; }

    public long Tens { get; set; }

    /// <summary>Fixed by the plan; fitting leaves it alone.</summary>
    public bool IsFixed { get; set; }
}
