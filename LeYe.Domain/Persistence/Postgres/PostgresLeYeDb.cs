using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>The records on PostgreSQL: the same model with migrations of its own. Texts compare by code point and instants have no kind, as on SQLite.</summary>
internal sealed class PostgresLeYeDb(DbContextOptions<PostgresLeYeDb> options) : LeYeDb(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder builder)
    {
        base.ConfigureConventions(builder);
        builder.Properties<string>().UseCollation("C");
        builder.Properties<DateTime>().HaveConversion<UtcInstant>();
    }
}
