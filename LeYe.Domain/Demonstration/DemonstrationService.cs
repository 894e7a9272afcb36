using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Presence;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Demonstration;

/// <summary>Fills the empty database of a data directory with the demonstration.</summary>
public sealed class DemonstrationService(IDbContextFactory<LeYeDb> factory, FieldProtector protector)
{
    /// <summary>Writes everything or nothing. Accounts are not made here.</summary>
    public async Task<DemonstrationSummary> BuildAsync(DemonstrationOptions options, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        db.NarrowTo(BaseScope.All);
        return await DemonstrationProgramme.BuildAsync(db, protector, options, cancel);
    }

    /// <summary>Gives an account of the role 本人 to somebody of its base who works at home and forgot a 签退; to nobody where there is none.</summary>
    public async Task GiveOwnAccountAsync(string userName, CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        db.NarrowTo(BaseScope.All);
        var account = await db.Accounts.SingleAsync(a => a.UserName == userName, cancel);
        var owner = await db.CheckIns.Where(c => c.BaseId == account.BaseId && c.Out == null && c.InWay == CheckInWay.OwnDevice && db.CheckIns.Count(l => l.PersonId == c.PersonId && l.Out == null) > 1)
            .OrderBy(c => c.PersonId).Select(c => new { c.PersonId, c.InBy, c.InAt }).FirstOrDefaultAsync(cancel);
        if (owner is null)
            return;
        db.OwnAccounts.Add(new OwnAccount { AccountId = account.Id, PersonId = owner.PersonId, LinkedBy = owner.InBy, LinkedAt = owner.InAt });
        await db.SaveChangesAsync(cancel);
    }
}
