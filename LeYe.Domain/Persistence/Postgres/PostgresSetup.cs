using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace LeYe.Domain.Persistence.Postgres;

/// <summary>The database of several portals that serve together: one on a PostgreSQL server, with UTF-8 as its encoding; tested with version 15.</summary>
public static class PostgresSetup
{
    /// <summary>For the model and for design time, which never connect.</summary>
    internal const string NoServer = "Host=localhost";

    private const int KeptStatements = 128;

    // Compiled queries are static and hold on to one model, so all contexts of a process share this one.
    private static readonly Lazy<IModel> Model = new(BuildModel);

    public static IServiceCollection AddPostgresDatabase(this IServiceCollection services, string connectionString)
    {
        var complete = ConnectionString(connectionString);
        return services.AddSingleton(new PlainConnections(() => new NpgsqlConnection(complete)))
            .AddSingleton<WriteGate>(_ => new PostgresWriteGate(complete))
            .AddSingleton<IDbContextFactory<LeYeDb>>(_ => new PostgresContexts(complete));
    }

    /// <summary>As given, with statements that come again kept prepared where it does not say otherwise.</summary>
    /// <exception cref="ArgumentException">It is no connection string.</exception>
    public static string ConnectionString(string given)
    {
        var parts = new NpgsqlConnectionStringBuilder(given);
        if (!given.Contains("Prepare", StringComparison.OrdinalIgnoreCase))
            parts.MaxAutoPrepare = KeptStatements;
        parts.ApplicationName ??= "LeYe Portal";
        return parts.ToString();
    }

    public static bool IsConnectionString(string text)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(text) is { Host.Length: > 0 };
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            return false;
        }
    }

    /// <summary>Server and database, without the password.</summary>
    public static string NameOf(string connectionString)
    {
        var parts = new NpgsqlConnectionStringBuilder(connectionString);
        return $"{parts.Host}/{parts.Database ?? parts.Username}";
    }

    /// <summary>The server knows neither user nor database, or does not let the user in.</summary>
    public static bool IsRefusedAtTheDoor(NpgsqlException fault) => fault.SqlState is PostgresErrorCodes.InvalidCatalogName or PostgresErrorCodes.InvalidPassword
        or PostgresErrorCodes.InvalidAuthorizationSpecification or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.CannotConnectNow or PostgresErrorCodes.InsufficientPrivilege;

    /// <summary>A connection of no pool.</summary>
    public static NpgsqlConnection Own(string connectionString) => new(new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ToString());

    /// <summary>Builds the model on another thread.</summary>
    public static void BuildModelSoon() => Task.Run(() => Model.Value);

    /// <summary>What every context needs: the server and the process's one model.</summary>
    internal static void Configure(DbContextOptionsBuilder options, string connectionString)
    {
        UseServer(options, connectionString);
        options.UseModel(Model.Value);
    }

    /// <summary>The server alone; for design time, which builds a model of its own.</summary>
    internal static void UseServer(DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql(connectionString, npgsql => npgsql.MigrationsAssembly(typeof(LeYeDb).Assembly))
        .ReplaceService<IQuerySqlGeneratorFactory, EmptyFirstFactory>()
        .ConfigureWarnings(w => w.Ignore(Microsoft.EntityFrameworkCore.Diagnostics.CoreEventId.PossibleIncorrectRequiredNavigationWithQueryFilterInteractionWarning));

    private static IModel BuildModel()
    {
        var options = new DbContextOptionsBuilder<PostgresLeYeDb>();
        UseServer(options, NoServer);
        using var db = new PostgresLeYeDb(options.Options);
        return db.Model;
    }
}
