using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Reporting.Evidence;

/// <summary>One fact behind a figure, without a name or number of a person.</summary>
public readonly record struct EvidenceRow
{
    public required EvidenceRoom Room { get; init; }

    /// <summary>Id of the placement, enrolment, class, session or site; 0 where the fact is not one record's.</summary>
    public int RecordId { get; init; }

    /// <summary>0 for classes, sessions and sites.</summary>
    public int PersonId { get; init; }

    public required int BaseId { get; init; }

    /// <summary>Of a transfer: the base on its other side.</summary>
    public int OtherBaseId { get; init; }

    /// <summary>The day of the fact; of an income the last day of its work month.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Work month yyyyMM of an income, else 0.</summary>
    public int Month { get; init; }

    /// <summary>应发 in fen, else 0.</summary>
    public long Fen { get; init; }

    /// <summary>入项前月收入 in fen of an income that is <see cref="EvidenceTraits.Compared"/>, else 0.</summary>
    public long PriorFen { get; init; }

    public EvidenceTraits Traits { get; init; }

    public MovementCause? Cause { get; init; }

    public Sex? Sex { get; init; }

    public WorkMode? Mode { get; init; }

    public NationalForm? Form { get; init; }

    /// <summary>残疾类别 of the certificate that counts on the day; null without one.</summary>
    public DisabilityCategory? Category { get; init; }

    public DisabilityGrade? Grade { get; init; }

    public bool Has(EvidenceTraits traits) => (Traits & traits) == traits;

    /// <summary>A movement between two bases; where both are looked at together it is none.</summary>
    public bool IsTransfer => Cause is MovementCause.TransferredIn or MovementCause.TransferredOut;
}
