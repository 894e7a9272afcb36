namespace LeYe.Portal.Features.Headcount;

/// <summary>The addresses of headcounts.</summary>
public static class HeadcountLinks
{
    public const string Now = "/headcount";

    /// <summary>The hub of live headcounts.</summary>
    public const string Hub = "/live/headcount";
}
