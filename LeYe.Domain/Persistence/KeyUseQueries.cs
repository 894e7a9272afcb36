using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Persistence;

/// <summary>Which encryption keys are still needed.</summary>
public sealed class KeyUseQueries(PlainConnections plain, FieldProtector protector, AttachmentFiles attachments)
{
    public async Task<KeyUse> CountAsync(CancellationToken cancel = default)
    {
        var (byKey, unnamed) = (new Dictionary<uint, long>(), 0L);
        await using var connection = await plain.OpenAsync(cancel);
        foreach (var (table, column, _) in await CipherColumns.OfAsync(connection, cancel))
        {
            foreach (var (key, count) in await CipherColumns.UseAsync(connection, table, column, cancel))
                Add(key, count);
            if (table == CipherColumns.Merges)
                foreach (var merged in await CipherColumns.ReadAsync(connection, $"SELECT \"{column}\" FROM \"{table}\"", r => r.GetFieldValue<byte[]>(0), cancel))
                    foreach (var cipher in MergedKeys.CiphersIn(protector.Reveal(merged)))
                        Add(FieldProtector.KeyOf(cipher), 1);
        }
        foreach (var name in await plain.ReadAsync("SELECT \"StoredName\" FROM \"Attachments\"", cancel))
            if (await attachments.HeadAsync(name, cancel) is { Length: > 0 } head)
                Add(FieldProtector.KeyOf(head), 1);
        return new KeyUse(byKey, unnamed);

        void Add(uint? key, long count)
        {
            if (key is { } id)
                byKey[id] = byKey.GetValueOrDefault(id) + count;
            else
                unnamed += count;
        }
    }
}
