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
