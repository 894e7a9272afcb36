namespace LeYe.Domain.Placements;

/// <summary>接听率 and 满意度 of a month, in ten-thousandths.</summary>
public sealed record TeamMonthSummary(int WorkMonth, int? AnswerRate, int? Satisfaction);
