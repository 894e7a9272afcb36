using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Auditing;

/// <summary>Opens one entry of the audit with the values in it. That is noted too: values tell of persons.</summary>
public sealed class AuditEntryService(Database database, PersonKeys keys)
{
    /// <exception cref="RecordMissingException">There is no such entry.</exception>
    public async Task<AuditDetails> OpenAsync(Actor actor, long id, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewAudit);
        await using var act = await database.BeginAsync(actor, cancel);
        var entry = await act.Db.Audit.AsNoTracking().Include(a => a.Values.OrderBy(v => v.Id)).FirstOrDefaultAsync(a => a.Id == id, cancel) ?? throw new RecordMissingException();
        var line = await AuditQueries.Lines(act.Db, act.Db.Audit.AsNoTracking().Where(a => a.Id == id)).SingleAsync(cancel);
        var texts = await keys.RevealAsync(act.Db, entry.Values, cancel);
        if (entry.Values.Count > 0)
        {
            act.Note("OpenAuditEntry", nameof(AuditEntry), () => (int)id, entry.BaseId);
            await act.SaveNoteAsync(cancel);
        }
        return new(line, entry.Reason, entry.Changes, entry.Node, entry.Sequence, entry.Seal!, [.. entry.Values.Zip(texts).SelectMany(v => Fields(v.First, v.Second))]);
    }

    private static IEnumerable<FieldChange> Fields(AuditValue value, string? text) => text is null
        ? [new FieldChange(value.Kind, value.RecordId, null, null, null, false, IsDestroyed: true)]
        : JsonSerializer.Deserialize<SortedDictionary<string, string?[]>>(text)!.Select(f => f.Value is [var before, var after]
            ? new FieldChange(value.Kind, value.RecordId, f.Key, before, after, false, false)
            : new FieldChange(value.Kind, value.RecordId, f.Key, null, null, IsSensitive: true, false));
}
