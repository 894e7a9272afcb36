namespace LeYe.Domain.Reporting.Breakdowns;

/// <summary>One business line of a base as annex 7 lists it: in use at the cut-off, with openings, or measured in the period.</summary>
/// <param name="Base">Site key.</param>
/// <param name="Name">业务线.</param>
/// <param name="Category">岗位大类 (domain.md §3.6).</param>
/// <param name="Client">合作企业; null when none is recorded.</param>
/// <param name="ClientRegion">东部, 中部, 西部 or 东北; null when not known.</param>
/// <param name="InPost">Distinct persons in post on the line.</param>
/// <param name="Disabled">Of those, holders of a verified, valid 残疾人证.</param>
/// <param name="Openings">Seats of openings that stand open at the cut-off; null when no opening is recorded.</param>
/// <param name="Orders">订单量 of the period; null when no team counted it.</param>
/// <param name="AcceptedRate">验收合格率 in per cent with two places: orders that passed ÷ orders of the months in which both were counted; null when none was.</param>
/// <param name="AnswerRate">接听率 in per cent with two places: the mean of the measured team-months; null when none was.</param>
/// <param name="Satisfaction">满意度, likewise.</param>
public sealed record BusinessLineLine(
    string Base, string Name, string Category, string? Client, string? ClientRegion, int InPost, int Disabled,
    int? Openings = null, int? Orders = null, string? AcceptedRate = null, string? AnswerRate = null, string? Satisfaction = null);
