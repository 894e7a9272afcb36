using LeYe.Domain.Reporting.Evidence;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>Which division a metric knows, and in which part a row lies. The parts share no row.</summary>
public static class BreakdownRules
{
    /// <summary>The part of rows that say nothing about the division, such as 残疾类别 without a certificate.</summary>
    public const string NoPart = "none";

    public static bool Knows(MetricFormula formula, Breakdown by) => by switch
    {
        Breakdown.Base or Breakdown.Province => true,
        Breakdown.Mode or Breakdown.Form => formula.Room is EvidenceRoom.InPost or EvidenceRoom.Start,
        _ => formula.Room is not (EvidenceRoom.Class or EvidenceRoom.Session or EvidenceRoom.Site),
    };

    /// <summary>Key of the row's part: a base key, a province, or the name of a coded value.</summary>
    internal static string PartOf(in EvidenceRow row, Breakdown by, Func<int, (string Key, string Province)> site) => by switch
    {
        Breakdown.Base => site(row.BaseId).Key,
        Breakdown.Province => site(row.BaseId).Province,
        Breakdown.Sex => row.Sex?.ToString() ?? NoPart,
        Breakdown.Category => row.Category?.ToString() ?? NoPart,
        Breakdown.Grade => row.Grade?.ToString() ?? NoPart,
        Breakdown.Mode => row.Mode?.ToString() ?? NoPart,
        _ => row.Form?.ToString() ?? NoPart,
    };
}
