namespace LeYe.Domain.People;

/// <summary>One person whose data was in a giving.</summary>
public sealed class DisclosedPerson
{
    public int Id { get; init; }

    public int DisclosureId { get; init; }

    public Disclosure? Disclosure { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    /// <summary>The consent it was given under; null where it rests on a contract, a legal duty or the person's own wish (PIPL 13, 45).</summary>
    public int? ConsentId { get; init; }
}
