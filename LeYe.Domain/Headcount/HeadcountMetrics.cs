namespace LeYe.Domain.Headcount;

/// <summary>A split under the metric identifiers of the report, so that live, screen and report name one number alike.</summary>
public static class HeadcountMetrics
{
    public static IReadOnlyDictionary<string, int> Of(HeadcountSplit split) => new Dictionary<string, int>
    {
        ["headcount"] = split.Total, ["headcount.disabled"] = split.Disabled, ["headcount.severe"] = split.Severe,
        ["headcount.family"] = split.Family, ["headcount.nondisabled"] = split.NonDisabled, ["headcount.pending"] = split.Pending,
        ["headcount.onsite"] = split.OnSite, ["headcount.home"] = split.Home,
        ["headcount.community"] = split.Community, ["headcount.clientsite"] = split.ClientSite,
    };
}
