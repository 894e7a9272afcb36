using System.Security.Cryptography;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence;

/// <summary>Encrypts what the audit keeps of a person, and reads it as long as the person's key exists.</summary>
public sealed class PersonKeys(FieldProtector protector)
{
    /// <summary>Stands in place of a person's number for words that are nobody's in particular; its key is never destroyed.</summary>
    public const int Nobody = 0;

    private const int KeySize = 32;

    /// <summary>The cipher text under the person's key, which is made on first use and saved with the act.</summary>
    public async Task<byte[]> ProtectAsync(LeYeDb db, int personId, string text, CancellationToken cancel)
    {
        var key = await FindAsync(db, personId, cancel);
        if (key is null)
            db.PersonKeys.Add(key = new PersonKey { PersonId = personId, Wrapped = protector.Protect(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeySize))) });
        return Under(key).Protect(text);
    }

    /// <summary>The texts of the values, null where a person's key is gone.</summary>
    public async Task<IReadOnlyList<string?>> RevealAsync(LeYeDb db, IReadOnlyList<AuditValue> values, CancellationToken cancel)
    {
        var people = values.Select(v => v.PersonId).OfType<int>().ToHashSet();
        var keys = await db.PersonKeys.Where(k => people.Contains(k.PersonId)).ToDictionaryAsync(k => k.PersonId, cancel);
        return [.. values.Select(v => v.Cipher is null ? v.Text : keys.TryGetValue(v.PersonId ?? 0, out var key) ? Under(key).Reveal(v.Cipher) : null)];
    }

    private static async Task<PersonKey?> FindAsync(LeYeDb db, int personId, CancellationToken cancel) =>
        db.PersonKeys.Local.FirstOrDefault(k => k.PersonId == personId) ?? await db.PersonKeys.FirstOrDefaultAsync(k => k.PersonId == personId, cancel);

    private FieldProtector Under(PersonKey key) => new(new FieldKeys([new FieldKey(Convert.FromBase64String(protector.Reveal(key.Wrapped)))], []));
}
