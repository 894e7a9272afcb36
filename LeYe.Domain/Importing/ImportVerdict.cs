namespace LeYe.Domain.Importing;

/// <summary>What becomes of a row and what writing it would do.</summary>
/// <param name="SubjectId">The record concerned that exists already.</param>
public sealed record ImportVerdict(ImportRowState State, IReadOnlyList<ImportFault> Faults, int? SubjectId, ImportPlan? Plan)
{
    public static ImportVerdict Failed(IReadOnlyList<ImportFault> faults) => new(ImportRowState.Failed, faults, null, null);
}
