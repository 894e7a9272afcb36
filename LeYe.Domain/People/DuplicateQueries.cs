using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>
/// Finds who is registered already: by the identity number for certain; by name with birth date, phone or the number's tail, and by
/// birth date with phone, in doubt. Looks at all bases, since a person registered elsewhere is still the same person; what an actor
/// is told of a person outside their scope is the caller's duty.
/// </summary>
public sealed class DuplicateQueries(Database database, FieldProtector protector)
{
    /// <summary>What is compared of somebody.</summary>
    /// <param name="name">The name as typed.</param>
    /// <param name="identity">Also taken from a certificate number.</param>
    /// <param name="bornOn">Used where there is no identity number.</param>
    /// <param name="phone">As typed.</param>
    public DuplicateProbe ProbeOf(string name, IdentityNumber? identity, DateOnly? bornOn, string? phone) => new(
        TextNormal.Line(name), identity?.BornOn ?? bornOn,
        identity is { } number ? protector.SearchHash(SearchPurpose.IdentityNumber, number.Text) : null,
        identity is { } tail ? SearchHashes.IdentityTail(protector, tail.Text) : null, SearchHashes.PhoneTail(protector, TextNormal.Code(phone)));

    /// <summary>Who has something in common with one person, by a few index look-ups.</summary>
    public async Task<IReadOnlyList<DuplicateMatch>> FindAsync(DuplicateProbe probe, int? exceptId = null, CancellationToken cancel = default)
    {
        await using var db = database.Read(BaseScope.All);
        return await FindAsync(db, probe, exceptId, cancel);
    }

    /// <summary>Everybody, to compare many rows with: one pass over the people.</summary>
    public async Task<DuplicateIndex> IndexAsync(CancellationToken cancel = default)
    {
        await using var db = database.Read(BaseScope.All);
        var index = new DuplicateIndex();
        await foreach (var row in Rows(db.People.Where(p => p.RemovedOn == null)).AsAsyncEnumerable().WithCancellation(cancel))
            index.Add(row.Id, row.BaseId, row.ToProbe());
        return index;
    }

    internal static async Task<IReadOnlyList<DuplicateMatch>> FindAsync(LeYeDb db, DuplicateProbe probe, int? exceptId, CancellationToken cancel)
    {
        var people = db.People.IgnoreQueryFilters().Where(p => p.RemovedOn == null);
        var near = await Rows(people.Where(p => p.Name == probe.Name)).ToListAsync(cancel);
        if (probe.IdentityHash is { } identity)
            near.AddRange(await Rows(people.Where(p => p.IdentityNumberHash == identity)).ToListAsync(cancel));
        if (probe is { PhoneTailHash: { } phone, BornOn: { } bornOn })
            near.AddRange(await Rows(people.Where(p => p.PhoneTailHash == phone && p.BornOn == bornOn)).ToListAsync(cancel));
        return DuplicateIndex.Judge(probe, exceptId, near.Select(r => (r.Id, r.BaseId, r.ToProbe())));
    }

    private static IQueryable<Row> Rows(IQueryable<Person> people) =>
        people.Select(p => new Row(p.Id, p.BaseId, p.Name, p.BornOn, p.IdentityNumberHash, p.IdentityTailHash, p.PhoneTailHash));

    private sealed record Row(int Id, int BaseId, string Name, DateOnly? BornOn, byte[]? Identity, byte[]? IdentityTail, byte[]? PhoneTail)
    {
        public DuplicateProbe ToProbe() => new(Name, BornOn, Identity, IdentityTail, PhoneTail);
    }
}
