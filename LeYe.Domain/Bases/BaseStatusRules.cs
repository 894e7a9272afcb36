namespace LeYe.Domain.Bases;

/// <summary>What a base's status allows.</summary>
public static class BaseStatusRules
{
    /// <summary>The status that holds on the date; null before the first.</summary>
    public static BaseStatus? StatusOn(IEnumerable<BaseStatusInterval> statuses, DateOnly date) =>
        statuses.Where(s => s.HoldsOn(date)).MaxBy(s => s.FromOn)?.Status;

    /// <summary>Nobody is placed at a base that is 暂停 or 关闭 on the date (rules.md, issue 5).</summary>
    public static bool AcceptsPlacementsOn(IEnumerable<BaseStatusInterval> statuses, DateOnly date) =>
        StatusOn(statuses, date) is not (BaseStatus.Suspended or BaseStatus.Closed);
}
