using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.PersonFiles;

/// <summary>Gives a person everything that is kept of them (PIPL 45). A restriction does not stand against it: it is their own right.</summary>
public sealed class PersonFileService(Database database, FieldProtector protector, DisclosureQueries given, DisclosureService disclosures)
{
    /// <summary>The file, after the audit was told who takes it, for whom and why, how many records it tells of and its hash.</summary>
    /// <param name="actor">Needs <see cref="Right.ExportPersonFile"/>.</param>
    /// <param name="print">Makes the file.</param>
    /// <exception cref="RecordMissingException">The person lies outside the scope.</exception>
    /// <exception cref="RuleBrokenException">The file is for the person: another kind of recipient gets lists.</exception>
    public async Task<byte[]> ExportAsync(Actor actor, int personId, ExportReason reason, Func<PersonFile, byte[]> print, CancellationToken cancel = default)
    {
        actor.Demand(Right.ExportPersonFile);
        ExportRules.Kind.Demand(reason.Kind == RecipientKind.Person, "recipientKind");
        await using var act = await database.BeginAsync(actor, cancel);
        var baseId = await act.Db.People.Where(p => p.Id == personId).Select(p => (int?)p.BaseId).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        var file = await ReadAsync(act.Db, personId, cancel);
        var bytes = print(file);
        var hash = ExportRules.HashOf(bytes);
        act.Note("ExportPersonFile", nameof(Person), () => personId, baseId,
            ExportRules.Note(new { file.Records, RecipientKind = reason.Kind.ToString(), Sha256 = hash }));
        act.Tell(personId, "Purpose", reason.Purpose);
        act.Tell(personId, "Recipient", reason.Recipient);
        await disclosures.PutAsync(act, DisclosureKind.PersonFile, reason, hash, [personId], cancel);
        await act.SaveNoteAsync(cancel);
        return bytes;
    }

    /// <summary>Everything about a person; the caller has seen to it that they may be told.</summary>
    internal async Task<PersonFile> ReadAsync(LeYeDb db, int personId, CancellationToken cancel) =>
        await new PersonFileQueries(db, protector).ReadAsync(personId, await given.AllAsync(db, personId, cancel), await given.RevealsAsync(db, personId, cancel), cancel);
}
