namespace LeYe.Domain.Income.Prior;

/// <summary>A person of a base with the 入项前月收入, if there is one.</summary>
/// <param name="FirstMonth">The work month (yyyyMM) in which the person's first stay in the programme began.</param>
/// <param name="AmountFen">Null when nothing was recorded.</param>
/// <param name="Version">To be sent with a change; null when nothing was recorded.</param>
public sealed record PriorGridRow(
    int PersonId, string PersonName, int FirstMonth, long? AmountFen, PriorSource? Source, int? FromMonth, string? RecordedBy, DateTime? RecordedAt, int? Version);
