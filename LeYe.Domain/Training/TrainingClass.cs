using LeYe.Domain.Bases;
using LeYe.Domain.Common;

namespace LeYe.Domain.Training;

/// <summary>A training class (班级, one 期).</summary>
public sealed class TrainingClass : IVersioned
{
    public int Id { get; init; }

    public required int BaseId { get; init; }

    public EmploymentBase? Base { get; init; }

    public required string Name { get; set; }

    /// <summary>期次, from 1 within the base.</summary>
    public required int IntakeNumber { get; set; }

    public required TrainingCategory Category { get; set; }

    public required TrainingMode Mode { get; set; }

    public required TrainingDelivery Delivery { get; set; }

    /// <summary>The training year is the year of this date (domain.md §3.5).</summary>
    public required DateOnly StartsOn { get; set; }

    public required DateOnly EndsOn { get; set; }

    public int PlannedMinutes { get; set; }

    /// <summary>Name of the coach (辅导员) in charge.</summary>
    public string? Coach { get; set; }

    /// <summary>纳入残联培训计划.</summary>
    public bool InFederationPlan { get; set; }

    /// <summary>出资方: who pays for the class.</summary>
    public string? Funder { get; set; }

    /// <summary>培训项目所属行业, a section of GB/T 4754; null when it was not given.</summary>
    public IndustrySection? Industry { get; set; }

    /// <summary>对应岗位: the job opening of the same base the class trains for; null when it is not on record.</summary>
    public int? JobOpeningId { get; set; }

    /// <summary>岗位说明: the post in words; people are told it before they enrol (domain.md S4-11).</summary>
    public string? Opening { get; set; }

    /// <summary>名额; null for no limit. Beyond it people wait (候补).</summary>
    public int? Places { get; set; }

    /// <summary>Per cent of the class's hours that 结业 asks for (Q6); 80 unless the class says otherwise.</summary>
    public int CompletionPercent { get; set; } = CompletionRules.StandardPercent;

    /// <summary>Whether 结业 also needs a passed assessment (Q6).</summary>
    public bool HasAssessment { get; set; }

    public int Version { get; set; }

    public List<ClassSession> Sessions { get; init; } = [];

    public List<Enrolment> Enrolments { get; init; } = [];

    /// <summary>长期, 中期 or 短期 by its dates.</summary>
    public TrainingTerm Term => TrainingTerms.Of(StartsOn, EndsOn);
}
