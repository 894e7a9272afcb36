namespace LeYe.Domain.Placements;

/// <summary>What is recorded of a team's month; null for what was not measured.</summary>
/// <param name="AnswerRate">接听率 in ten-thousandths, 0-10000.</param>
/// <param name="Satisfaction">满意度 in ten-thousandths, 0-10000.</param>
/// <param name="Orders">订单量.</param>
/// <param name="Accepted">Of those, how many passed acceptance.</param>
public sealed record TeamMonthOptions(int? AnswerRate = null, int? Satisfaction = null, int? Orders = null, int? Accepted = null);
