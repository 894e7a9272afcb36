using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.People;

/// <summary>Fills the columns by which people are found, in a database from before they existed.</summary>
public sealed class SearchColumnService(IDbContextFactory<LeYeDb> factory, FieldProtector protector)
{
    private const int BatchSize = 500;

    /// <summary>Fills what is missing, some hundred people at a time; a run that was cut off is taken up where it stopped.</summary>
    /// <returns>How many people were filled in.</returns>
    public async Task<int> FillAsync(CancellationToken cancel)
    {
        var (filled, lastId) = (0, 0);
        while (true)
        {
            await using var db = await factory.CreateDbContextAsync(cancel);
            db.NarrowTo(Accounts.BaseScope.All);
            var after = lastId;
            var people = await db.People.AsTracking().Where(p => p.Id > after && p.RemovedOn == null && (p.NameInitials == ""
                    || (p.PhoneCipher != null && p.PhoneTailHash == null) || (p.IdentityNumberCipher != null && p.IdentityTailHash == null)))
                .OrderBy(p => p.Id).Take(BatchSize).ToListAsync(cancel);
            if (people.Count == 0)
                return filled;
            foreach (var person in people)
                Fill(person);
            await db.SaveChangesAsync(cancel);
            (filled, lastId) = (filled + people.Count, people[^1].Id);
        }
    }

    private void Fill(Person person)
    {
        person.NameInitials = NameInitials.Of(person.Name);
        if (person.PhoneCipher is { } phone)
            person.PhoneTailHash = SearchHashes.PhoneTail(protector, protector.Reveal(phone));
        if (person.IdentityNumberCipher is { } identity)
            person.IdentityTailHash = SearchHashes.IdentityTail(protector, protector.Reveal(identity));
    }
}
