using LeYe.Domain.Placements;

namespace LeYe.Domain.Reporting.Evidence;

/// <summary>Which rows of a room are behind a figure, worked out once for all of them.</summary>
/// <param name="Needs">Traits that every row has.</param>
/// <param name="Lacks">Traits that no row has.</param>
/// <param name="Cause">Of movements: the one cause.</param>
public readonly record struct RowFilter(EvidenceTraits Needs, EvidenceTraits Lacks, MovementCause? Cause)
{
    /// <summary>Whether the row is one of the rows behind the figure, over those bases.</summary>
    public bool Lets(in EvidenceRow row, BaseGroup bases) =>
        (row.Traits & Needs) == Needs
        && (row.Traits & Lacks) == 0
        && (Cause is null || row.Cause == Cause)
        && bases.Covers(row.BaseId)
        && !(row.IsTransfer && bases.Covers(row.OtherBaseId));
}
