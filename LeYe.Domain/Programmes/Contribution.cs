using LeYe.Domain.Bases;

namespace LeYe.Domain.Programmes;

/// <summary>Money or goods that came to the programme (资金物资): from whom, for what, how much.</summary>
public sealed class Contribution
{
    public int Id { get; init; }

    /// <summary>The base it was for; null for the programme as a whole.</summary>
    public int? BaseId { get; init; }

    public EmploymentBase? Base { get; init; }

    /// <summary>来源: a body, never a person's name.</summary>
    public required string Source { get; init; }

    public required ContributionPurpose Purpose { get; init; }

    public required ContributionKind Kind { get; init; }

    /// <summary>The money, or what the goods are worth, in fen.</summary>
    public required long AmountFen { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public string? Note { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }
}
