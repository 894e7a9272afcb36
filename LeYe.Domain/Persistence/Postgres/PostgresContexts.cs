using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>The pool of contexts. The first is made when it is asked for: it costs the model, which a start does without.</summary>
internal sealed class PostgresContexts(string connectionString) : IDbContextFactory<LeYeDb>
{
    private readonly Lazy<PooledDbContextFactory<PostgresLeYeDb>> _pool = new(() =>
    {
        var options = new DbContextOptionsBuilder<PostgresLeYeDb>();
        PostgresSetup.Configure(options, connectionString);
        return new PooledDbContextFactory<PostgresLeYeDb>(options.Options);
    });

    public LeYeDb CreateDbContext() => _pool.Value.CreateDbContext();
}
