using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Evidence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Statistics;

/// <summary>The rows behind a figure, with what a reader needs to know them by.</summary>
public sealed class EvidenceQueries(Database database, StatisticsQueries statistics)
{
    /// <summary>One page of the rows, by base, day and person. The total is the number of all rows.</summary>
    /// <exception cref="NotAllowedException">The actor may not see the rows.</exception>
    /// <exception cref="RecordMissingException">The base lies outside the scope.</exception>
    public async Task<PageOf<EvidenceLine>> PageAsync(Actor actor, FigureQuestion question, int page, int size, CancellationToken cancel)
    {
        var rows = InOrder(await statistics.RowsAsync(actor, question, cancel));
        var number = PageOf<EvidenceLine>.Settle(page, rows.Count, size);
        return new PageOf<EvidenceLine>(await LinesAsync([.. rows.Skip((number - 1) * size).Take(size)], cancel), rows.Count, number, size);
    }

    /// <summary>All rows, for an export that was allowed and noted.</summary>
    internal async Task<IReadOnlyList<EvidenceLine>> AllAsync(Actor actor, FigureQuestion question, CancellationToken cancel) =>
        await LinesAsync(InOrder(await statistics.RowsAsync(actor, question, cancel)), cancel);

    private static List<EvidenceRow> InOrder(IEnumerable<EvidenceRow> rows) =>
        [.. rows.OrderBy(r => r.BaseId).ThenBy(r => r.On).ThenBy(r => r.PersonId).ThenBy(r => r.RecordId)];

    // The rows are of the reader's bases; a person in post there may have their record at another base.
    private async Task<IReadOnlyList<EvidenceLine>> LinesAsync(List<EvidenceRow> rows, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        var bases = await db.Bases.ToDictionaryAsync(b => b.Id, b => b.ShortName, cancel);
        var names = await NamesAsync(db, [.. rows.Select(r => r.PersonId).Where(id => id != 0).Distinct()], cancel);
        var classes = await ClassesAsync(db, rows, cancel);
        return [.. rows.Select(r => Line(r, bases, names, classes))];
    }

    private static EvidenceLine Line(
        EvidenceRow row, Dictionary<int, string> bases, Dictionary<int, string> names, Dictionary<int, (int Id, string Name)> classes)
    {
        (int Id, string Name)? trained = classes.TryGetValue(row.RecordId, out var found) ? found : null;
        return new EvidenceLine(row, bases[row.BaseId], row.PersonId == 0 ? null : names[row.PersonId], trained?.Name, trained?.Id);
    }

    private static async Task<Dictionary<int, string>> NamesAsync(LeYeDb db, int[] ids, CancellationToken cancel)
    {
        var names = new Dictionary<int, string>(ids.Length);
        foreach (var some in ids.Chunk(500))
            await foreach (var person in db.People.Where(p => some.Contains(p.Id)).Select(p => new { p.Id, p.Name }).AsAsyncEnumerable().WithCancellation(cancel))
                names[person.Id] = person.Name;
        return names;
    }

    /// <summary>By the id of the row's own record: the class it belongs to.</summary>
    private static async Task<Dictionary<int, (int Id, string Name)>> ClassesAsync(LeYeDb db, List<EvidenceRow> rows, CancellationToken cancel)
    {
        var classes = new Dictionary<int, (int, string)>();
        foreach (var some in rows.Select(r => r.RecordId).Where(id => id != 0).Distinct().Chunk(500))
        {
            var found = (rows.Count == 0 ? default : rows[0].Room) switch
            {
                EvidenceRoom.Enrolment or EvidenceRoom.Result => db.Enrolments.Where(e => some.Contains(e.Id)).Select(e => new { e.Id, e.ClassId, e.Class!.Name }),
                EvidenceRoom.Session => db.Sessions.Where(s => some.Contains(s.Id)).Select(s => new { s.Id, s.ClassId, s.Class!.Name }),
                EvidenceRoom.Class => db.Classes.Where(c => some.Contains(c.Id)).Select(c => new { c.Id, ClassId = c.Id, c.Name }),
                _ => null,
            };
            if (found is null)
                return classes;
            await foreach (var row in found.AsAsyncEnumerable().WithCancellation(cancel))
                classes[row.Id] = (row.ClassId, row.Name);
        }
        return classes;
    }
}
