namespace LeYe.Domain.Reporting;

/// <summary>The populations a figure can be about, as they stand in the report's value (rules.md, Figures).</summary>
public static class Populations
{
    /// <summary>Holders of a verified, valid 残疾人证 on the date.</summary>
    public const string Disabled = "残疾人";

    /// <summary>Everybody in post.</summary>
    public const string InPost = "在岗合计";

    /// <summary>Everybody in the records, in post or not.</summary>
    public const string Everyone = "全体";
}
