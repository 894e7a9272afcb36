using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Domain.Persistence.Sqlite;

/// <summary>The embedded default database: one SQLite file in the data directory, write-ahead log, synchronous=FULL.</summary>
public static class SqliteSetup
{
    // The first page has mostly been sent by then.
    private static readonly TimeSpan FirstPage = TimeSpan.FromSeconds(1);

    // Compiled queries are static and hold on to one model, so all contexts of a process share this one.
    private static readonly Lazy<IModel> Model = new(BuildModel);

    private static readonly PreparedStatements Prepared = new();

    public static IServiceCollection AddSqliteDatabase(this IServiceCollection services, string file) =>
        services.AddSingleton(new PlainConnections(() => new SqliteConnection(ConnectionString(file))))
            .AddSingleton<IDbContextFactory<LeYeDb>>(_ => new LatePool(file));

    /// <summary>
    /// Builds the model while the first page, which does without it, is read: half of what a start computes, and it would
    /// take the processors from that page. Whoever needs the model sooner builds it.
    /// </summary>
    public static void BuildModelSoon() => Task.Delay(FirstPage).ContinueWith(_ => Model.Value, TaskScheduler.Default);

    /// <summary>What every context needs: the file and the process's one model.</summary>
    public static void Configure(DbContextOptionsBuilder options, string file)
    {
        UseFile(options, file);
        options.UseModel(Model.Value);
    }

    /// <summary>As <see cref="Configure(DbContextOptionsBuilder, string)"/>, on a connection that outlives its contexts.</summary>
    internal static void Configure(DbContextOptionsBuilder options, KeptConnection connection) =>
        Common(options.UseSqlite(connection, Translation)).AddInterceptors(Prepared).UseModel(Model.Value);

    /// <summary>The file alone; for design time, which builds a model of its own.</summary>
    internal static void UseFile(DbContextOptionsBuilder options, string file) => Common(options.UseSqlite(ConnectionString(file), Translation));

    private static void Translation(SqliteDbContextOptionsBuilder sqlite) => sqlite.MigrationsAssembly(typeof(LeYeDb).Assembly)
        // A list of ids travels as one parameter: the query's text stays the same and is not made anew for each page.
        .UseParameterizedCollectionMode(ParameterTranslationMode.Parameter);

    // Filtered principals with unfiltered ends do not occur: every filtered end carries the same filter.
    private static DbContextOptionsBuilder Common(DbContextOptionsBuilder options) =>
        options.ConfigureWarnings(w => w.Ignore(Microsoft.EntityFrameworkCore.Diagnostics.CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));

    public static string ConnectionString(string file, bool isPooled = true) => new SqliteConnectionStringBuilder
    {
        DataSource = file, Mode = SqliteOpenMode.ReadWriteCreate, ForeignKeys = true, DefaultTimeout = 30, Pooling = isPooled,
    }.ToString();

    /// <summary>A connection that waits a second at most, and is closed when it is disposed.</summary>
    public static SqliteConnection Impatient(string file) =>
        new(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 1 }.ToString());

    private static IModel BuildModel()
    {
        var options = new DbContextOptionsBuilder<LeYeDb>();
        UseFile(options, ":memory:");
        using var db = new LeYeDb(options.Options);
        return db.Model;
    }
}
