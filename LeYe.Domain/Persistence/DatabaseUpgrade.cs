using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence;

/// <summary>Makes the database, or brings it to this program's version.</summary>
public sealed class DatabaseUpgrade(IDbContextFactory<LeYeDb> factory)
{
    /// <summary>Applies what is missing.</summary>
    /// <returns>How many migrations were applied.</returns>
    /// <exception cref="DatabaseTooNewException">The database knows migrations that this program does not.</exception>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        var known = db.Database.GetMigrations().ToHashSet();
        if (await db.Database.CanConnectAsync(cancel) && (await db.Database.GetAppliedMigrationsAsync(cancel)).Any(m => !known.Contains(m)))
            throw new DatabaseTooNewException();
        var pending = (await db.Database.GetPendingMigrationsAsync(cancel)).Count();
        if (pending > 0)
            await db.Database.MigrateAsync(cancel);
        return pending;
    }

    /// <summary>Whether the database carries the demonstration marker.</summary>
    public async Task<bool> IsDemonstrationAsync(CancellationToken cancel)
    {
        await using var db = await factory.CreateDbContextAsync(cancel);
        return await db.Info.AnyAsync(i => i.IsDemonstration, cancel);
    }
}
