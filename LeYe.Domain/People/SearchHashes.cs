using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>The keyed hashes of parts of numbers by which people are found: never the part itself is stored.</summary>
internal static class SearchHashes
{
    /// <summary>Positions 15-18 of the identity number.</summary>
    public static byte[] IdentityTail(FieldProtector protector, string identityNumber) =>
        protector.SearchHash(SearchPurpose.IdentityTail, identityNumber[14..18]);

    /// <summary>The last four digits of a phone; null when there are fewer.</summary>
    public static byte[]? PhoneTail(FieldProtector protector, string? phone) =>
        phone is { Length: >= 4 } ? protector.SearchHash(SearchPurpose.PhoneTail, phone[^4..]) : null;

    /// <summary>Both hashes of four characters that somebody searches for.</summary>
    public static (byte[] Identity, byte[] Phone) Of(FieldProtector protector, string four) =>
        (protector.SearchHash(SearchPurpose.IdentityTail, four), protector.SearchHash(SearchPurpose.PhoneTail, four));

    /// <summary>All hashes of a person's row, from its encrypted columns.</summary>
    public static (byte[]? Identity, byte[]? IdentityTail, byte[]? PhoneTail) Of(FieldProtector protector, byte[]? identityCipher, byte[]? phoneCipher)
    {
        var identity = identityCipher is null ? null : protector.Reveal(identityCipher);
        return (identity is null ? null : protector.SearchHash(SearchPurpose.IdentityNumber, identity), identity is null ? null : IdentityTail(protector, identity),
            phoneCipher is null ? null : PhoneTail(protector, protector.Reveal(phoneCipher)));
    }
}
