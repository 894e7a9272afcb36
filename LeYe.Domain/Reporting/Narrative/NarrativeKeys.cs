namespace LeYe.Domain.Reporting.Narrative;

/// <summary>The written sections of the year-end report, in its order (domain.md §5.2).</summary>
public static class NarrativeKeys
{
    /// <summary>二、（一）增加基地数量.</summary>
    public const string Bases = "bases";

    /// <summary>二、（二）丰富岗位类型.</summary>
    public const string Posts = "posts";

    /// <summary>二、（三）集中与居家相结合.</summary>
    public const string Modes = "modes";

    /// <summary>二、（四）“乐业云工”平台运营.</summary>
    public const string Platform = "platform";

    /// <summary>二、（五）适岗培训.</summary>
    public const string Training = "training";

    /// <summary>三、资金筹措与使用.</summary>
    public const string Funding = "funding";

    /// <summary>四、组织推广与协作.</summary>
    public const string Cooperation = "cooperation";

    /// <summary>五、宣传推广与荣誉.</summary>
    public const string Publicity = "publicity";

    /// <summary>六、典型案例; only with publication consent, so it may stay empty.</summary>
    public const string Stories = "stories";

    /// <summary>七、存在的困难和问题.</summary>
    public const string Difficulties = "difficulties";

    /// <summary>八、下一步工作打算; information, never a request (a 报告 holds none).</summary>
    public const string NextSteps = "next-steps";

    public static IReadOnlyList<string> All { get; } =
        [Bases, Posts, Modes, Platform, Training, Funding, Cooperation, Publicity, Stories, Difficulties, NextSteps];
}
