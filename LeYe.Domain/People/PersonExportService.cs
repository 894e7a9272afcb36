using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.People;

/// <summary>Takes the list of people out of the portal: what the list shows, never an identity number and nobody whose data is restricted.</summary>
public sealed class PersonExportService(Database database, PersonQueries people)
{
    /// <summary>The file of all rows, after the audit was told who takes it, for whom and why, how many rows it has and its hash.</summary>
    /// <param name="print">Makes the file of the rows.</param>
    public async Task<byte[]> ExportAsync(
        Actor actor, PersonListQuery query, ExportReason reason, Func<IReadOnlyList<PersonSummary>, byte[]> print, CancellationToken cancel = default)
    {
        actor.Demand(Right.ExportList);
        var found = (await people.ListAsync(actor, query with { Page = 1, PageSize = ExportRules.MostRows }, cancel)).Items;
        var restricted = await RestrictedAsync(cancel);
        IReadOnlyList<PersonSummary> rows = [.. found.Where(p => !restricted.Contains(p.Id))];
        var file = print(rows);
        await using var act = await database.BeginAsync(actor, cancel);
        // What was looked for can be somebody's name: the audit says only that it was narrowed.
        act.Note("ExportPeople", nameof(Person), () => rows.Count, query.BaseId is > 0 ? query.BaseId : null, ExportRules.Note(new
        {
            Searched = !string.IsNullOrEmpty(query.Search), Kind = query.WorkerType?.ToString(), State = query.State?.ToString(), Rows = rows.Count, Restricted = found.Count - rows.Count,
            reason.Recipient, Sha256 = ExportRules.HashOf(file),
        }), reason.Purpose);
        await act.SaveNoteAsync(cancel);
        return file;
    }

    private async Task<HashSet<int>> RestrictedAsync(CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        return await RestrictionQueries.RestrictedAsync(db, cancel);
    }
}
