using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.People;

/// <summary>Takes the list of people out of the portal: what the list shows, never an identity number.</summary>
public sealed class PersonExportService(Database database, PersonQueries people)
{
    /// <summary>All rows of a list, after the audit was told who takes them and why.</summary>
    /// <exception cref="RuleBrokenException"><see cref="ExportRules.Purpose"/>.</exception>
    public async Task<IReadOnlyList<PersonSummary>> ExportAsync(Actor actor, PersonListQuery query, string? purpose, CancellationToken cancel = default)
    {
        actor.Demand(Right.ExportList);
        var why = ExportRules.CleanPurpose(purpose);
        var rows = (await people.ListAsync(actor, query with { Page = 1, PageSize = ExportRules.MostRows }, cancel)).Items;
        await using var act = await database.BeginAsync(actor, cancel);
        // What was looked for can be somebody's name: the audit says only that it was narrowed.
        act.Note("ExportPeople", nameof(Person), () => rows.Count, query.BaseId is > 0 ? query.BaseId : null, JsonSerializer.Serialize(new
        {
            Searched = !string.IsNullOrEmpty(query.Search), Kind = query.WorkerType?.ToString(), State = query.State?.ToString(), Rows = rows.Count,
        }), why);
        await act.SaveNoteAsync(cancel);
        return rows;
    }
}
