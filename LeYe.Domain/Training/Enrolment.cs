using LeYe.Domain.People;

namespace LeYe.Domain.Training;

/// <summary>A person in a class. 班内编号 is given here, never shifted or reused (rules.md, Training).</summary>
public sealed class Enrolment
{
    public int Id { get; init; }

    public int ClassId { get; init; }

    public TrainingClass? Class { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>班内编号, from 1.</summary>
    public required int NumberInClass { get; init; }

    public required DateOnly FromOn { get; init; }

    /// <summary>First day no longer enrolled; null while enrolled.</summary>
    public DateOnly? UntilOn { get; internal set; }

    /// <summary>Why the person left before the end; null while enrolled.</summary>
    public WithdrawalReason? Withdrawal { get; internal set; }

    public AssessmentResult Assessment { get; internal set; }

    /// <summary>Date of the assessment whose result stands here.</summary>
    public DateOnly? AssessedOn { get; internal set; }

    public bool HoldsOn(DateOnly date) => FromOn <= date && (UntilOn is null || date < UntilOn);
}
