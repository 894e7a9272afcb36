using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.PersonFiles;

/// <summary>What an account of the role 本人 reads and takes of its own person (PIPL 45), and of nobody else. Each look is noted.</summary>
public sealed class OwnFileService(Database database, PersonFileService reader, DisclosureService disclosures, AttachmentFiles files)
{
    /// <summary>Everything that is kept of the account's person; null where the account is nobody's.</summary>
    public async Task<PersonFile?> OpenAsync(Actor actor, CancellationToken cancel = default)
    {
        actor.Demand(Right.ReadOwnFile);
        await using var act = await database.BeginAsync(actor, cancel);
        if (await BeginAsync(act, "OpenOwnFile", cancel) is not { } personId)
            return null;
        var file = await reader.ReadAsync(act.Db, personId, cancel);
        await act.SaveNoteAsync(cancel);
        return file;
    }

    /// <summary>The same as a file with whole numbers, noted as given to the person.</summary>
    /// <param name="print">Makes the file.</param>
    /// <exception cref="RecordMissingException">The account is nobody's.</exception>
    public async Task<byte[]> TakeAsync(Actor actor, ExportReason reason, Func<PersonFile, byte[]> print, CancellationToken cancel = default)
    {
        actor.Demand(Right.ReadOwnFile);
        ExportRules.Kind.Demand(reason.Kind == RecipientKind.Person, "recipientKind");
        await using var act = await database.BeginAsync(actor, cancel);
        var personId = await BeginAsync(act, "TakeOwnFile", cancel) ?? throw new RecordMissingException();
        var bytes = print(await reader.ReadAsync(act.Db, personId, cancel));
        await disclosures.PutAsync(act, DisclosureKind.PersonFile, reason, ExportRules.HashOf(bytes), [personId], cancel);
        await act.SaveNoteAsync(cancel);
        return bytes;
    }

    /// <summary>One of the own attachments.</summary>
    /// <exception cref="RecordMissingException">It is not the own one, or its bytes are not there.</exception>
    public async Task<AttachmentContent> TakeAttachmentAsync(Actor actor, int attachmentId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ReadOwnFile);
        await using var act = await database.BeginAsync(actor, cancel);
        var personId = await BeginAsync(act, "TakeOwnAttachment", cancel) ?? throw new RecordMissingException();
        var found = await act.Db.Attachments.IgnoreQueryFilters().AsNoTracking().Where(a => a.Id == attachmentId && a.PersonId == personId)
            .Select(a => new { a.StoredName, a.Type, a.Kind, a.Person!.Name }).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        var bytes = await files.ReadAsync(found.StoredName, cancel) ?? throw new RecordMissingException();
        await act.SaveNoteAsync(cancel);
        return new AttachmentContent(bytes, found.Type, found.Kind, found.Name);
    }

    // The role has no scope at all: the act is widened to its own person's rows, found by the account alone.
    private static async Task<int?> BeginAsync(BusinessAct act, string name, CancellationToken cancel)
    {
        act.Db.NarrowTo(BaseScope.All, isForAct: true);
        if (await OwnPersonQueries.FindAsync(act.Db, act.Actor, cancel) is not { } personId)
            return null;
        var baseId = await act.Db.People.Where(p => p.Id == personId).Select(p => p.BaseId).FirstAsync(cancel);
        act.Note(name, nameof(Person), () => personId, baseId);
        return personId;
    }
}
