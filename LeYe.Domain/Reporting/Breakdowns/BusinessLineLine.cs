namespace LeYe.Domain.Reporting.Breakdowns;

/// <summary>One business line of a base as annex 7 lists it at the cut-off.</summary>
/// <param name="Base">Site key.</param>
/// <param name="Name">业务线.</param>
/// <param name="Category">岗位大类 (domain.md §3.6).</param>
/// <param name="Client">合作企业; null when none is recorded.</param>
/// <param name="ClientRegion">东部, 中部, 西部 or 东北; null when not known.</param>
/// <param name="InPost">Distinct persons in post on the line.</param>
/// <param name="Disabled">Of those, holders of a verified, valid 残疾人证.</param>
public sealed record BusinessLineLine(
    string Base, string Name, string Category, string? Client, string? ClientRegion, int InPost, int Disabled);
