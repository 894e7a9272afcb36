namespace LeYe.Domain.Training;

/// <summary>What is asked to open a class.</summary>
public sealed record OpenClassOptions
{
    public required int BaseId { get; init; }

    /// <summary>1-60 characters.</summary>
    public required string Name { get; init; }

    public required TrainingCategory Category { get; init; }

    public required TrainingMode Mode { get; init; }

    public required TrainingDelivery Delivery { get; init; }

    public required DateOnly StartsOn { get; init; }

    /// <summary>Last day.</summary>
    public required DateOnly EndsOn { get; init; }

    public int PlannedMinutes { get; init; }

    public string? Coach { get; init; }

    public bool InFederationPlan { get; init; }

    public bool HasAssessment { get; init; }

    /// <summary>出资方, at most 50 characters.</summary>
    public string? Funder { get; init; }

    public IndustrySection? Industry { get; init; }

    /// <summary>对应岗位, an opening of the same base.</summary>
    public int? JobOpeningId { get; init; }

    /// <summary>岗位说明, at most 50 characters.</summary>
    public string? Opening { get; init; }

    /// <summary>名额; null for no limit.</summary>
    public int? Places { get; init; }

    /// <summary>Per cent of the hours that 结业 asks for.</summary>
    public int CompletionPercent { get; init; } = CompletionRules.StandardPercent;

    public IReadOnlyList<SessionPlan> Sessions { get; init; } = [];
}
