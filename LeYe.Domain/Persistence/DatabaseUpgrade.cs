using LeYe.Domain.Common;
using LeYe.Domain.Persistence.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence;

/// <summary>Makes the database, or brings it to this program's version.</summary>
public sealed class DatabaseUpgrade(IDbContextFactory<LeYeDb> factory, DatabaseState state, WriteGate gate, AuditWriter audit, FieldProtector protector)
{
    /// <summary>Applies the migrations that the database lacks, encrypts notes from before they were, seals entries of the audit from before it was chained, and puts the guards in place.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        // Nodes that start together: the first upgrades, and whoever waited for it finds nothing left to do.
        using var pass = await gate.EnterAsync(cancel);
        if (await state.MissingMigrationsAsync(cancel) == 0 && !await state.LacksGuardsAsync(cancel))
            return;
        await using var db = await factory.CreateDbContextAsync(cancel);
        // A migration that rebuilds a table drops its triggers, and fails where another table's trigger reads it: they go first and come back after.
        await DatabaseGuards.RemoveAsync(db, cancel);
        await PlainNotes.KeepAsync(db, cancel);
        await db.Database.MigrateAsync(cancel);
        await PlainNotes.EncryptAsync(db, protector, cancel);
        await audit.SealOldAsync(db, cancel);
        await DatabaseGuards.SetAsync(db, cancel);
        await Dialect.Of(db).FinishUpgradeAsync(db, cancel);
    }
}
