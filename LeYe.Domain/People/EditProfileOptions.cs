namespace LeYe.Domain.People;

/// <summary>What matters for finding work, as a form gives it. Everything is set to what is given here.</summary>
public sealed record EditProfileOptions
{
    public Education Education { get; init; }

    public EmploymentIntent Intent { get; init; }

    public Abilities Abilities { get; init; }

    public WorkKinds WishedKinds { get; init; }

    public WorkPlaces WishedPlaces { get; init; }

    public WorkNeeds Needs { get; init; }

    public string? AbilityNote { get; init; }

    public string? WishNote { get; init; }

    /// <summary>Stored encrypted.</summary>
    public string? NeedsNote { get; init; }
}
