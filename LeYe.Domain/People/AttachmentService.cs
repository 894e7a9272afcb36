using System.Security.Cryptography;
using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Keeps, gives out and removes files about a person. Giving one out is noted like a look at a full number.</summary>
public sealed class AttachmentService(Database database, AttachmentFiles files, FieldProtector protector)
{
    /// <summary>The person's files, newest first.</summary>
    public async Task<IReadOnlyList<AttachmentSummary>> ListAsync(Actor actor, int personId, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewPeople);
        await using var db = database.Read(actor.Scope);
        var kept = await db.Attachments.Where(a => a.PersonId == personId).OrderByDescending(a => a.Id).ToListAsync(cancel);
        return [.. kept.Select(a => new AttachmentSummary(a.Id, a.Kind, protector.RevealNote(a.DescriptionCipher) ?? "", a.Type, a.Size, a.AddedAt, a.AddedBy))];
    }

    /// <summary>Keeps a file. The bytes are on the disk before the record says so; a record never points to nothing.</summary>
    /// <returns>The attachment's id; the same id when the same form is sent again.</returns>
    /// <exception cref="RuleBrokenException">An <see cref="AttachmentRules"/> rule.</exception>
    public async Task<int> AddAttachmentAsync(
        Actor actor, int personId, AttachmentKind kind, string description, byte[] content, Guid? formKey, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        var words = AttachmentRules.CleanDescription(description);
        AttachmentRules.Size.Demand(content.Length is > 0 and <= AttachmentRules.MostBytes, "file");
        var type = AttachmentRules.TypeOf(content);
        AttachmentRules.Type.Demand(type is not null, "file");
        await using var act = await database.BeginAsync(actor, cancel);
        if (await act.EarlierResultAsync(formKey, cancel) is { } earlier)
            return earlier;
        var person = await act.Db.People.FirstOrDefaultAsync(p => p.Id == personId, cancel) ?? throw new RecordMissingException();
        AttachmentRules.Count.Demand(await act.Db.Attachments.CountAsync(a => a.PersonId == personId, cancel) < AttachmentRules.MostFiles, "file");
        var attachment = new Attachment
        {
            PersonId = personId, Kind = kind, DescriptionCipher = protector.Protect(words), Type = type!.Value, Size = content.Length,
            StoredName = RandomNumberGenerator.GetHexString(32, lowercase: true), AddedAt = act.Now, AddedBy = actor.Name,
        };
        act.Db.Attachments.Add(attachment);
        act.Note("AddAttachment", nameof(Person), () => person.Id, person.BaseId, null, kind.ToString());
        act.Remember(formKey, () => attachment.Id);
        await files.WriteAsync(attachment.StoredName, content, cancel);
        await SaveOrForgetAsync(act, attachment.StoredName, cancel);
        return attachment.Id;
    }

    /// <summary>Gives a file out and notes who took it.</summary>
    /// <exception cref="RecordMissingException">No such file of that person in the actor's scope, or its bytes are not there.</exception>
    /// <exception cref="RuleBrokenException">The person's data is restricted.</exception>
    public async Task<AttachmentContent> TakeAttachmentAsync(Actor actor, int personId, int attachmentId, CancellationToken cancel = default)
    {
        actor.Demand(Right.RevealIdentity);
        await using var act = await database.BeginAsync(actor, cancel);
        var found = await act.Db.Attachments.AsNoTracking().Where(a => a.Id == attachmentId && a.PersonId == personId)
            .Select(a => new { a.StoredName, a.Type, a.Kind, a.Person!.Name, a.Person.BaseId }).FirstOrDefaultAsync(cancel) ?? throw new RecordMissingException();
        PersonRules.Restricted.Demand(!await RestrictionQueries.IsRestrictedAsync(act.Db, personId, cancel));
        var bytes = await files.ReadAsync(found.StoredName, cancel) ?? throw new RecordMissingException();
        act.Note("TakeAttachment", nameof(Attachment), () => attachmentId, found.BaseId, JsonSerializer.Serialize(new { Person = personId, Kind = found.Kind.ToString() }));
        await act.SaveNoteAsync(cancel);
        return new AttachmentContent(bytes, found.Type, found.Kind, found.Name);
    }

    /// <summary>Removes a file for good.</summary>
    /// <param name="reason">Why, 2-200 characters; kept in the audit.</param>
    public async Task RemoveAttachmentAsync(Actor actor, int personId, int attachmentId, string reason, CancellationToken cancel = default)
    {
        actor.Demand(Right.EditPerson);
        var why = TextNormal.Line(reason);
        PersonRules.Reason.Demand(why.Length is >= 2 and <= 200, "reason");
        await using var act = await database.BeginAsync(actor, cancel);
        var attachment = await act.Db.Attachments.Include(a => a.Person).FirstOrDefaultAsync(a => a.Id == attachmentId && a.PersonId == personId, cancel)
            ?? throw new RecordMissingException();
        act.Db.Attachments.Remove(attachment);
        act.Note("RemoveAttachment", nameof(Person), () => personId, attachment.Person!.BaseId);
        act.Tell(personId, "Reason", why);
        await act.SaveAsync(cancel);
        files.Delete(attachment.StoredName);
    }

    private async Task SaveOrForgetAsync(BusinessAct act, string storedName, CancellationToken cancel)
    {
        try
        {
            await act.SaveAsync(cancel);
        }
        catch
        {
            files.Delete(storedName);
            throw;
        }
    }
}
