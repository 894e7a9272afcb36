using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.PersonFiles;

/// <summary>Gives a person everything that is kept of them (PIPL 45). A restriction does not stand against it: it is their own right.</summary>
public sealed class PersonFileService(Database database, FieldProtector protector, DisclosureQueries given, DisclosureService disclosures)
{
    private const int MostGivings = 50;

    /// <summary>The file, after the audit was told who takes it, for whom and why, how many records it tells of and its hash.</summary>
    /// <param name="actor">Needs <see cref="Right.ExportPersonFile"/>.</param>
    /// <param name="print">Makes the file.</param>
    /// <exception cref="RecordMissingException">The person lies outside the scope.</exception>
    /// <exception cref="RuleBrokenException">The file is for the person: another kind of recipient gets lists.</exception>
    public async Task<byte[]> ExportAsync(Actor actor, int personId, ExportReason reason, Func<PersonFile, byte[]> print, CancellationToken cancel = default)
    {
        actor.Demand(Right.ExportPersonFile);
        ExportRules.Kind.Demand(reason.Kind == RecipientKind.Person, "recipientKind");
        var givings = await given.OfPersonAsync(actor, personId, 1, cancel);
        var all = givings.Items.ToList();
        for (var page = 2; page <= givings.PageCount && page <= MostGivings; page++)
            all.AddRange((await given.OfPersonAsync(actor, personId, page, cancel)).Items);
        var reveals = await given.RevealsAsync(actor, personId, cancel);
        await using var act = await database.BeginAsync(actor, cancel);
        var baseId = await act.Db.People.Where(p => p.Id == personId).Select(p => (int?)p.BaseId).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        var file = await new PersonFileQueries(act.Db, protector).ReadAsync(personId, all, reveals, cancel);
        var bytes = print(file);
        var hash = ExportRules.HashOf(bytes);
        act.Note("ExportPersonFile", nameof(Person), () => personId, baseId,
            ExportRules.Note(new { file.Records, RecipientKind = reason.Kind.ToString(), reason.Recipient, Sha256 = hash }), reason.Purpose);
        await disclosures.PutAsync(act, DisclosureKind.PersonFile, reason, hash, [personId], cancel);
        await act.SaveNoteAsync(cancel);
        return bytes;
    }
}
