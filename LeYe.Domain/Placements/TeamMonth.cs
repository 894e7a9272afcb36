namespace LeYe.Domain.Placements;

/// <summary>How well a team worked in a month: 接听率 and 满意度, in ten-thousandths (9850 is 98.50 %), and its orders.</summary>
public sealed class TeamMonth
{
    public int Id { get; init; }

    public int TeamId { get; init; }

    public Team? Team { get; init; }

    /// <summary>Work month (所属期) as yyyyMM.</summary>
    public required int WorkMonth { get; init; }

    /// <summary>接听率, 0-10000; null when not measured.</summary>
    public int? AnswerRate { get; set; }

    /// <summary>满意度, 0-10000; null when not measured.</summary>
    public int? Satisfaction { get; set; }

    /// <summary>订单量; null when not counted.</summary>
    public int? Orders { get; set; }

    /// <summary>Of those, how many passed acceptance (验收合格); null when not counted.</summary>
    public int? Accepted { get; set; }
}
