using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence;

/// <summary>Puts entries at the end of this node's chain, inside the act's transaction.</summary>
public sealed class AuditWriter(AuditNode node, PersonKeys keys)
{
    private static readonly Func<LeYeDb, string, Task<ChainEnd?>> Last = EF.CompileAsyncQuery((LeYeDb db, string node) =>
        db.Audit.Where(a => a.Node == node).OrderByDescending(a => a.Sequence).Select(a => new ChainEnd(a.Sequence, a.Seal)).FirstOrDefault());

    /// <summary>Adds the entries with the values that their act changed, each sealed over the one before it. The caller saves.</summary>
    public async Task AppendAsync(LeYeDb db, IReadOnlyList<AuditEntry> entries, IReadOnlyList<RecordChange> changes, CancellationToken cancel)
    {
        if (entries.Count == 0)
            return;
        var last = await Last(db, node.Name);
        await GiveValuesAsync(db, entries, changes, cancel);
        SealAll(entries, last?.Sequence ?? 0, last?.Seal ?? AuditSeal.First);
        db.Audit.AddRange(entries);
    }

    /// <summary>Notes an act of a shared commit as <see cref="BusinessAct.Note"/> does, with what it changed in its record.</summary>
    public void Note(SharedWrite write, Actor actor, DateTime at, string act, int baseId, string? changes, RecordChange change) => Append(write, new AuditEntry
    {
        At = at, AccountId = actor.AccountId, AccountName = actor.Signature, Origin = actor.Origin, Act = act,
        SubjectKind = change.Kind, SubjectId = change.RecordId, BaseId = baseId, Changes = changes,
        Values = [new AuditValue { Kind = change.Kind, RecordId = change.RecordId, Text = change.Values }],
    });

    private void Append(SharedWrite write, AuditEntry entry)
    {
        var (sequence, seal) = (0L, AuditSeal.First);
        using (var last = write.Read("""SELECT "Sequence", "Seal" FROM "Audit" WHERE "Node" = @node ORDER BY "Sequence" DESC LIMIT 1""", ("@node", node.Name)))
            if (last.Read())
                (sequence, seal) = (last.GetInt64(0), last.GetFieldValue<byte[]>(1));
        SealAll([entry], sequence, seal);
        var id = write.Number(
            """
            INSERT INTO "Audit" ("At", "AccountId", "AccountName", "Origin", "Act", "SubjectKind", "SubjectId", "BaseId", "Changes", "Reason", "Node", "Sequence", "Seal")
            VALUES (@at, @account, @name, @origin, @act, @kind, @subject, @base, @changes, @reason, @node, @sequence, @seal) RETURNING "Id"
            """,
            ("@at", entry.At), ("@account", entry.AccountId), ("@name", entry.AccountName), ("@origin", entry.Origin), ("@act", entry.Act), ("@kind", entry.SubjectKind),
            ("@subject", entry.SubjectId), ("@base", entry.BaseId), ("@changes", entry.Changes), ("@reason", entry.Reason), ("@node", entry.Node), ("@sequence", entry.Sequence), ("@seal", entry.Seal));
        foreach (var value in entry.Values)
            write.Run(
                """INSERT INTO "AuditValues" ("EntryId", "Kind", "RecordId", "PersonId", "Text", "Cipher") VALUES (@entry, @kind, @record, @person, @text, @cipher)""",
                ("@entry", id), ("@kind", value.Kind), ("@record", value.RecordId), ("@person", value.PersonId), ("@text", value.Text), ("@cipher", value.Cipher));
    }

    /// <summary>Seals entries that were written before the audit was chained. The guards must be away.</summary>
    public async Task SealOldAsync(LeYeDb db, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var old = await db.Audit.AsNoTracking().Include(a => a.Values.OrderBy(v => v.Id)).Where(a => a.Seal == null).OrderBy(a => a.Id).ToListAsync(cancel);
        var last = await db.Audit.AsNoTracking().Where(a => a.Node == node.Name && a.Seal != null).OrderByDescending(a => a.Sequence).FirstOrDefaultAsync(cancel);
        SealAll(old, last?.Sequence ?? 0, last?.Seal ?? AuditSeal.First);
        foreach (var entry in old)
            await db.Database.ExecuteSqlAsync($"UPDATE \"Audit\" SET \"Node\" = {entry.Node}, \"Sequence\" = {entry.Sequence}, \"Seal\" = {entry.Seal} WHERE \"Id\" = {entry.Id}", cancel);
        await transaction.CommitAsync(cancel);
    }

    private void SealAll(IReadOnlyList<AuditEntry> entries, long sequence, byte[] prior)
    {
        foreach (var entry in entries)
        {
            entry.Node = node.Name;
            entry.Sequence = ++sequence;
            entry.Seal = prior = AuditSeal.Of(prior, entry);
        }
    }

    // A change belongs to the entry that speaks of its record, else to the first of the act.
    private async Task GiveValuesAsync(LeYeDb db, IReadOnlyList<AuditEntry> entries, IReadOnlyList<RecordChange> changes, CancellationToken cancel)
    {
        if (changes.Count == 0)
            return;
        var bySubject = entries.GroupBy(e => (e.SubjectKind, e.SubjectId)).ToDictionary(g => g.Key, g => g.First());
        foreach (var change in changes)
        {
            var entry = bySubject.GetValueOrDefault((change.Kind, change.RecordId)) ?? entries[0];
            entry.Values.Add(new AuditValue
            {
                Kind = change.Kind, RecordId = change.RecordId, PersonId = change.PersonId,
                Text = change.PersonId is null ? change.Values : null,
                Cipher = change.PersonId is { } person ? await keys.ProtectAsync(db, person, change.Values, cancel) : null,
            });
        }
    }

    private sealed record ChainEnd(long Sequence, byte[]? Seal);
}
