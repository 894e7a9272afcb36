using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Income.Prior;

/// <summary>入项前月收入: what a person earned a month before joining the programme (domain.md S3-10). One for each person.</summary>
public sealed class PriorIncome : IVersioned
{
    public int Id { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>A month's labour income in fen; 0 for somebody who earned nothing.</summary>
    public required long AmountFen { get; set; }

    public required PriorSource Source { get; set; }

    /// <summary>The first work month (yyyyMM) that is compared with it; earlier months are not.</summary>
    public required int FromMonth { get; set; }

    public required string RecordedBy { get; set; }

    /// <summary>UTC instant of the last change.</summary>
    public required DateTime RecordedAt { get; set; }

    public int Version { get; set; }
}
