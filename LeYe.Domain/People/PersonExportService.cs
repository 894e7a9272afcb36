using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.People;

/// <summary>Takes the list of people out of the portal: what the list shows, never an identity number, nobody whose data is restricted or who did not consent to what the recipient needs.</summary>
public sealed class PersonExportService(Database database, PersonQueries people, DisclosureService disclosures)
{
    /// <summary>The file of all rows, after the audit was told who takes it, for whom and why, how many rows it has and its hash.</summary>
    /// <param name="print">Makes the file of the rows.</param>
    public async Task<ExportedFile> ExportAsync(
        Actor actor, PersonListQuery query, ExportReason reason, Func<IReadOnlyList<PersonSummary>, byte[]> print, CancellationToken cancel = default)
    {
        actor.Demand(Right.ExportList);
        var found = (await people.ListAsync(actor, query with { Page = 1, PageSize = ExportRules.MostRows }, cancel)).Items;
        var withheld = await disclosures.WithheldAsync(reason, cancel);
        IReadOnlyList<PersonSummary> rows = [.. found.Where(p => !withheld.Has(p.Id))];
        var file = print(rows);
        var hash = ExportRules.HashOf(file);
        await using var act = await database.BeginAsync(actor, cancel);
        // What was looked for can be somebody's name: the audit says only that it was narrowed.
        act.Note("ExportPeople", nameof(Person), () => rows.Count, query.BaseId is > 0 ? query.BaseId : null, ExportRules.Note(new
        {
            Searched = !string.IsNullOrEmpty(query.Search), Kind = query.WorkerType?.ToString(), State = query.State?.ToString(), Rows = rows.Count, Restricted = found.Count(p => withheld.Restricted.Contains(p.Id)), LeftOut = found.Count - rows.Count,
            RecipientKind = reason.Kind.ToString(), Sha256 = hash,
        }));
        act.Tell(reason);
        await disclosures.PutAsync(act, DisclosureKind.People, reason, hash, rows.Select(p => p.Id), cancel);
        await act.SaveNoteAsync(cancel);
        return new ExportedFile(file, found.Count - rows.Count);
    }
}
