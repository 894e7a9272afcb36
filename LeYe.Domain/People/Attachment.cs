namespace LeYe.Domain.People;

/// <summary>A file about a person: consent, certificate, contract. The bytes lie encrypted in the data directory, under <see cref="StoredName"/>.</summary>
public sealed class Attachment
{
    public int Id { get; init; }

    public int PersonId { get; init; }

    public Person? Person { get; init; }

    public required AttachmentKind Kind { get; init; }

    /// <summary>What it shows, in words, 2-100 characters, encrypted: who cannot see the picture reads this.</summary>
    public required byte[]? DescriptionCipher { get; init; }

    public required AttachmentType Type { get; init; }

    /// <summary>Bytes before encryption.</summary>
    public required int Size { get; init; }

    /// <summary>32 hexadecimal digits, chosen by chance; says nothing about the person.</summary>
    public required string StoredName { get; init; }

    /// <summary>UTC instant.</summary>
    public required DateTime AddedAt { get; init; }

    public required string AddedBy { get; init; }
}
