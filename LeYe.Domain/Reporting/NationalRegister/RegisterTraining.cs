using LeYe.Domain.Training;

namespace LeYe.Domain.Reporting.NationalRegister;

/// <summary>One person in one class (sheet 培训).</summary>
/// <param name="StartsOn">Its year is the 培训年度, also when the class crosses the year's end (domain.md §3.5).</param>
/// <param name="EndsOn">With <paramref name="StartsOn"/> it gives the 培训周期.</param>
/// <param name="Industry">培训项目所属行业; null when it was not given.</param>
public sealed record RegisterTraining(
    RegisterPerson Person, string County, string DivisionCode, string BaseName, string ClassName, TrainingCategory Category,
    DateOnly StartsOn, DateOnly EndsOn, bool InFederationPlan, bool HasAssessment, AssessmentResult Assessment, IndustrySection? Industry)
{
    /// <summary>培训周期.</summary>
    public TrainingTerm Term => TrainingTerms.Of(StartsOn, EndsOn);
}
