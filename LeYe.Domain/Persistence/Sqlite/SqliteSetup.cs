using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>The embedded default database: one SQLite file in the data directory, write-ahead log, synchronous=FULL.</summary>
public static class SqliteSetup
{
    public static IServiceCollection AddSqliteDatabase(this IServiceCollection services, string file) =>
        services.AddPooledDbContextFactory<LeYeDb>(options => Configure(options, file));

    public static void Configure(DbContextOptionsBuilder options, string file) =>
        options.UseSqlite(ConnectionString(file), sqlite => sqlite.MigrationsAssembly(typeof(LeYeDb).Assembly))
            // Filtered principals with unfiltered ends do not occur: every filtered end carries the same filter.
            .ConfigureWarnings(w => w.Ignore(Microsoft.EntityFrameworkCore.Diagnostics.CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));

    public static string ConnectionString(string file) => new SqliteConnectionStringBuilder
    {
        DataSource = file, Mode = SqliteOpenMode.ReadWriteCreate, ForeignKeys = true, DefaultTimeout = 30, Pooling = true,
    }.ToString();
}
