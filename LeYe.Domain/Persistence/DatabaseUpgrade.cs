using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence;

/// <summary>Makes the database, or brings it to this program's version.</summary>
public sealed class DatabaseUpgrade(IDbContextFactory<LeYeDb> factory)
{
    /// <summary>Applies the migrations that the database lacks.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        await db.Database.MigrateAsync(cancel);
    }
}
