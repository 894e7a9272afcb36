namespace LeYe.Domain.Placements;

/// <summary>接听率 and 满意度 of a month, in ten-thousandths; its orders and how many passed acceptance.</summary>
public sealed record TeamMonthSummary(int WorkMonth, int? AnswerRate, int? Satisfaction, int? Orders = null, int? Accepted = null);
