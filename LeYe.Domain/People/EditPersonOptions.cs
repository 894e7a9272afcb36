namespace LeYe.Domain.People;

/// <summary>What can be changed about a person. Everything is set to what is given here, except the numbers.</summary>
public sealed record EditPersonOptions
{
    public required string Name { get; init; }

    public required WorkerType WorkerType { get; init; }

    public required Household Household { get; init; }

    /// <summary>Null keeps what is there.</summary>
    public IdentityNumber? IdentityNumber { get; init; }

    /// <summary>Used only while no identity number is known.</summary>
    public Sex Sex { get; init; }

    /// <summary>Used only while no identity number is known.</summary>
    public DateOnly? BornOn { get; init; }

    /// <summary>Null keeps what is there; empty removes it.</summary>
    public string? Phone { get; init; }

    public int? RelativeOfId { get; init; }

    public string? RelativeNote { get; init; }
}
