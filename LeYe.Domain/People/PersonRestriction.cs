namespace LeYe.Domain.People;

/// <summary>限制处理 of a person's data (PIPL 44, 47): until it is lifted the record is kept and counted, but neither revealed nor exported.</summary>
public sealed class PersonRestriction
{
    public int Id { get; init; }

    public int PersonId { get; init; }

    public Person? Person { get; init; }

    public required DateOnly FromOn { get; init; }

    /// <summary>Why, encrypted: it may speak of the person.</summary>
    public required byte[] ReasonCipher { get; init; }

    public DateOnly? LiftedOn { get; internal set; }

    /// <summary>Why it was lifted, encrypted.</summary>
    public byte[]? LiftReasonCipher { get; internal set; }
}
