namespace LeYe.Domain.People;

/// <summary>What matters for finding work: 学历, 就业意愿, abilities, wishes, needs. Kept beside the person, whose version it shares.</summary>
public sealed class PersonProfile
{
    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public Education Education { get; set; }

    public EmploymentIntent Intent { get; set; }

    public Abilities Abilities { get; set; }

    public WorkKinds WishedKinds { get; set; }

    public WorkPlaces WishedPlaces { get; set; }

    public WorkNeeds Needs { get; set; }

    public byte[]? AbilityNoteCipher { get; set; }

    public byte[]? WishNoteCipher { get; set; }

    /// <summary>Needs in words, encrypted: they can speak of health.</summary>
    public byte[]? NeedsNoteCipher { get; set; }
}
