using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>What is asked of an opening. Everything is set to what is given here.</summary>
public sealed record EditOpeningOptions
{
    public required int BaseId { get; init; }

    public int? BusinessLineId { get; init; }

    /// <summary>1-50 characters.</summary>
    public required string Post { get; init; }

    /// <summary>One kind.</summary>
    public required WorkKinds Kind { get; init; }

    public required WorkMode WorkMode { get; init; }

    /// <summary>1-9999.</summary>
    public required int Seats { get; init; }

    public Abilities Asks { get; init; }

    public WorkNeeds Offers { get; init; }

    public string? Note { get; init; }
}
