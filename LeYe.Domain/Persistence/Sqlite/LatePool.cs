using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>
/// The pool of contexts, opened when the first is asked for: services that are made at the start hold it, and opening it costs
/// the model, which the first page does without.
/// </summary>
internal sealed class LatePool(string file) : IDbContextFactory<LeYeDb>
{
    private readonly Lazy<PooledDbContextFactory<LeYeDb>> _pool = new(() => Open(file));

    public LeYeDb CreateDbContext() => _pool.Value.CreateDbContext();

    private static PooledDbContextFactory<LeYeDb> Open(string file)
    {
        var options = new DbContextOptionsBuilder<LeYeDb>();
        SqliteSetup.Configure(options, file);
        return new PooledDbContextFactory<LeYeDb>(options.Options);
    }
}
