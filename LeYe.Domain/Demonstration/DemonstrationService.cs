using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
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
}
