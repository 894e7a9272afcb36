namespace LeYe.Domain.People;

/// <summary>One separate consent (单独同意, PIPL 29) for one purpose.</summary>
public sealed class Consent
{
    public int Id { get; init; }

    public int PersonId { get; init; }

    public Person? Person { get; init; }

    public required ConsentPurpose Purpose { get; init; }

    /// <summary>Version of the text that was agreed to.</summary>
    public required string TextVersion { get; init; }

    public ConsentWay Way { get; init; }

    /// <summary>Who was there, encrypted: a witness or the guardian.</summary>
    public byte[]? WitnessCipher { get; init; }

    public required DateOnly GivenOn { get; init; }

    public DateOnly? WithdrawnOn { get; internal set; }
}
