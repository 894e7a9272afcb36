using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Years;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Letters;

/// <summary>Reads 公文格式要素.</summary>
public sealed class YearLetterQueries(Database database)
{
    /// <summary>The year's letter; where none is recorded, a proposal of version 0: the latest earlier one without what belongs to its year.</summary>
    /// <param name="actor">Needs <see cref="Right.ViewReport"/>.</param>
    public async Task<YearLetter> GetAsync(Actor actor, int year, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewReport);
        await using var db = database.Read(BaseScope.All);
        var latest = await db.YearLetters.AsNoTracking().Where(l => l.Year <= year).OrderByDescending(l => l.Year).FirstOrDefaultAsync(cancel);
        if (latest?.Year == year)
            return latest;
        return new YearLetter
        {
            Year = year, Recipient = latest?.Recipient, Signer = latest?.Signer, Contact = latest?.Contact, LeavesPlaceForSeal = latest?.LeavesPlaceForSeal ?? true,
            Issuer = latest?.Issuer, Signatory = latest?.Signatory, CopyTo = latest?.CopyTo, PrintedBy = latest?.PrintedBy,
        };
    }

    /// <summary>The year's report is final: its letter is what was printed.</summary>
    public async Task<bool> IsFixedAsync(Actor actor, int year, CancellationToken cancel = default)
    {
        actor.Demand(Right.ViewReport);
        await using var db = database.Read(BaseScope.All);
        return await YearGuard.IsFinalAsync(db, year, cancel);
    }

    internal static async Task<ReportLetter?> ReadAsync(LeYeDb db, int year, CancellationToken cancel) =>
        (await db.YearLetters.AsNoTracking().FirstOrDefaultAsync(l => l.Year == year, cancel))?.ToLetter();
}
