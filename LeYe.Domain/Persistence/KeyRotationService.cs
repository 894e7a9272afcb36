using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Persistence;

/// <summary>
/// Changes the keys of the encrypted columns, from the command line. Only whoever has the key file can do it, so it asks for no account.
/// A new key is in the file before the first value is under it, and an old one stays there until nothing is.
/// </summary>
public sealed class KeyRotationService(
    PlainConnections plain, FieldKeyStore store, FieldProtector protector, AttachmentFiles attachments, KeyUseQueries use, Database database, TimeProvider time)
{
    /// <summary>A retirement is refused while something is under an old key.</summary>
    public static readonly RuleId StillUsed = new("keys.still-used");

    /// <summary>Keys from the environment are changed there.</summary>
    public static readonly RuleId Given = new("keys.given");

    /// <summary>Makes a new encryption key and encrypts everything anew, also while the portal runs; takes up a rotation that was cut off.</summary>
    /// <exception cref="RuleBrokenException"><see cref="Given"/>.</exception>
    /// <exception cref="IOException">Another process is changing the keys.</exception>
    public async Task<KeyRotation> RotateAsync(CancellationToken cancel = default)
    {
        using var hold = store.Hold();
        var keys = store.Look();
        var isNew = keys.Encryption.Count == 1 || (await use.CountAsync(cancel)).Besides(keys.Encryption[0]) == 0;
        if (isNew)
        {
            Given.Demand(!store.IsGiven);
            store.Put(keys = keys with { Encryption = [FieldKey.Random(time.GetUtcNow().UtcDateTime), .. keys.Encryption] });
            await NoteAsync("AddFieldKey", new { Key = keys.Encryption[0].Name }, cancel);
        }
        attachments.Clean();
        var (values, files) = (0, 0);
        // Until a whole pass finds nothing: the portal may have written in between.
        while (await PassAsync(cancel) is var (some, more) && some + more > 0)
            (values, files) = (values + some, files + more);
        await NoteAsync("RewriteFields", new { Key = keys.Encryption[0].Name, Values = values, Files = files }, cancel);
        return new KeyRotation(isNew, keys.Encryption[0].Name, values, files);
    }

    /// <summary>Takes the keys that nothing is under any more out of the key file, and keeps the file as it was elsewhere: older backups need them.</summary>
    /// <param name="keptAt">A file that is not there yet.</param>
    /// <returns>The names of the retired keys.</returns>
    /// <exception cref="RuleBrokenException"><see cref="StillUsed"/> or <see cref="Given"/>; nothing was changed.</exception>
    /// <exception cref="IOException">The file is there already, or another process is changing the keys.</exception>
    public async Task<IReadOnlyList<string>> RetireAsync(string keptAt, CancellationToken cancel = default)
    {
        Given.Demand(!store.IsGiven);
        using var hold = store.Hold();
        var keys = store.Look();
        List<string> names = [.. keys.Encryption.Skip(1).Concat(keys.Search.Skip(1)).Select(k => k.Name)];
        if (names.Count == 0)
            return names;
        StillUsed.Demand((await use.CountAsync(cancel)).Besides(keys.Encryption[0]) == 0);
        keys.Save(keptAt);
        store.Put(new FieldKeys([keys.Encryption[0]], [keys.Search[0]]));
        await NoteAsync("RetireFieldKeys", new { Keys = names }, cancel);
        return names;
    }

    /// <summary>Notes a change of the search key, after <see cref="SearchKeyRotation"/>.</summary>
    public Task NoteSearchKeyAsync(int rows, CancellationToken cancel = default) => NoteAsync("RotateSearchKey", new { Key = store.Look().Search[0].Name, Rows = rows }, cancel);

    /// <summary>Puts the search key in force under which the database's hashes are: after a change that was cut off, or a restore of an older backup.</summary>
    public async Task SettleSearchKeyAsync(CancellationToken cancel = default)
    {
        var keys = store.Look();
        if (keys.Search.Count == 1)
            return;
        await using var connection = await plain.OpenAsync(cancel);
        if (await SearchRewrite.InForceAsync(connection, keys, protector, cancel) is { } inForce && inForce.Id != keys.Search[0].Id)
            store.Put(keys with { Search = [inForce, .. keys.Search.Where(k => k.Id != inForce.Id)] });
    }

    private async Task<(int Values, int Files)> PassAsync(CancellationToken cancel)
    {
        int values;
        await using (var connection = await plain.OpenAsync(cancel))
            values = await FieldRewrite.AllAsync(connection, protector, cancel);
        var files = 0;
        foreach (var name in await StoredAsync(cancel))
            files += await attachments.RewriteAsync(name, cancel) ? 1 : 0;
        return (values, files);
    }

    private Task<HashSet<string>> StoredAsync(CancellationToken cancel) => plain.ReadAsync("SELECT \"StoredName\" FROM \"Attachments\"", cancel);

    private async Task NoteAsync(string name, object changes, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(Actor.Setup, cancel);
        act.Note(name, nameof(DatabaseInfo), () => 1, null, JsonSerializer.Serialize(changes));
        await act.SaveNoteAsync(cancel);
    }
}
