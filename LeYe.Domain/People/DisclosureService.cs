using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Keeps the record of what was given to whom, in the same save as the export's note. No act of its own.</summary>
public sealed class DisclosureService(Database database, FieldProtector protector)
{
    /// <summary>Whom a file for this recipient leaves out. Looks beyond the scope: rows of a person can lie at another base.</summary>
    internal async Task<Withheld> WithheldAsync(ExportReason reason, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        var restricted = await RestrictionQueries.RestrictedAsync(db, cancel);
        return GivingRules.NeededFor(reason.Kind) is not { } purpose
            ? new Withheld(restricted, [])
            : new Withheld(restricted, [.. await db.People.Where(p => !p.Consents.Any(c => c.Purpose == purpose && c.WithdrawnOn == null)).Select(p => p.Id).ToListAsync(cancel)]);
    }

    /// <summary>Puts the record: one giving, and each person in it with the consent it rests on.</summary>
    /// <param name="sha256">As <see cref="ExportRules.HashOf"/>.</param>
    internal async Task PutAsync(BusinessAct act, DisclosureKind kind, ExportReason reason, string sha256, IEnumerable<int> personIds, CancellationToken cancel)
    {
        HashSet<int> people = [.. personIds];
        if (people.Count == 0)
            return;
        var consents = await ConsentsAsync(act.Db, GivingRules.BasisOf(reason.Kind, kind), cancel);
        act.Db.Disclosures.Add(new Disclosure
        {
            At = act.Now, Kind = kind, RecipientKind = reason.Kind, RecipientCipher = protector.Protect(reason.Recipient), PurposeCipher = protector.Protect(reason.Purpose),
            GivenBy = act.Actor.Name, Sha256 = sha256,
            People = [.. people.Order().Select(id => new DisclosedPerson { PersonId = id, ConsentId = consents.TryGetValue(id, out var consent) ? consent : null })],
        });
    }

    private static async Task<Dictionary<int, int>> ConsentsAsync(LeYeDb db, ConsentPurpose? purpose, CancellationToken cancel)
    {
        var consents = new Dictionary<int, int>();
        if (purpose is { } basis)
            foreach (var consent in await db.Set<Consent>().IgnoreQueryFilters().AsNoTracking().Where(c => c.Purpose == basis && c.WithdrawnOn == null)
                .OrderBy(c => c.Id).Select(c => new { c.Id, c.PersonId }).ToListAsync(cancel))
                consents[consent.PersonId] = consent.Id;
        return consents;
    }
}
