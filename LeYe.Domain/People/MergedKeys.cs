using System.Text.Json;
using LeYe.Domain.Common;

namespace LeYe.Domain.People;

/// <summary>What a merge remembers holds encrypted columns and search hashes of its own; they change their keys with the others.</summary>
internal static class MergedKeys
{
    /// <summary>The encrypted columns inside.</summary>
    public static IReadOnlyList<byte[]> CiphersIn(string merged)
    {
        var read = Read(merged);
        byte[]?[] all = [read.Removed.IdentityNumberCipher, read.Removed.PhoneCipher, read.KeptBefore.IdentityNumberCipher, read.KeptBefore.PhoneCipher, read.RemovedProfile?.NeedsNoteCipher];
        return [.. all.OfType<byte[]>()];
    }

    /// <summary>The same with its encrypted columns under the key in force.</summary>
    public static string UnderKeyInForce(string merged, FieldProtector protector)
    {
        var read = Read(merged);
        return JsonSerializer.Serialize(read with
        {
            Removed = Row(read.Removed),
            KeptBefore = Row(read.KeptBefore),
            RemovedProfile = read.RemovedProfile is { } profile ? profile with { NeedsNoteCipher = Again(profile.NeedsNoteCipher) } : null,
        });

        PersonRowCopy Row(PersonRowCopy row) => row with { IdentityNumberCipher = Again(row.IdentityNumberCipher), PhoneCipher = Again(row.PhoneCipher) };
        byte[]? Again(byte[]? cipher) => cipher is null ? null : protector.Protect(protector.Reveal(cipher));
    }

    /// <summary>The same with its search hashes under the search key of <paramref name="protector"/>.</summary>
    public static string Rehashed(string merged, FieldProtector protector)
    {
        var read = Read(merged);
        return JsonSerializer.Serialize(read with { Removed = Row(read.Removed), KeptBefore = Row(read.KeptBefore) });

        PersonRowCopy Row(PersonRowCopy row)
        {
            var (identity, tail, phone) = SearchHashes.Of(protector, row.IdentityNumberCipher, row.PhoneCipher);
            return row with { IdentityNumberHash = identity, IdentityTailHash = tail, PhoneTailHash = phone };
        }
    }

    private static MergedPerson Read(string merged) => JsonSerializer.Deserialize<MergedPerson>(merged)!;
}
