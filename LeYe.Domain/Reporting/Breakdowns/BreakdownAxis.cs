namespace LeYe.Domain.Reporting.Breakdowns;

/// <summary>By what a number of people in post is taken apart.</summary>
public enum BreakdownAxis
{
    /// <summary>残疾类别 × 残疾等级, of the whole programme only (annex 3).</summary>
    Disability = 1,

    /// <summary>全国就业形式, of each base and the programme (annex 4).</summary>
    NationalForm = 2,
}
