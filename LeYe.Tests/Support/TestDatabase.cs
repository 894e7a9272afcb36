using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Postgres;
using LeYe.Domain.Persistence.Sqlite;
using LeYe.Domain.Training.Attendance;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LeYe.Tests.Support;

/// <summary>A real SQLite file, or database of the run's PostgreSQL server, with the current schema, gone when disposed.</summary>
public sealed class TestDatabase : IDisposable, IDbContextFactory<LeYeDb>
{
    // The schema is made once; each test starts from a copy of the file.
    private static readonly Lazy<byte[]> Empty = new(MakeEmpty);

    private readonly string _directory = Directory.CreateTempSubdirectory("leye-test-").FullName;
    private readonly Func<LeYeDb> _make;
    private readonly string? _server;

    /// <param name="today">The business date on which the test happens; 2024-02-29 when not given.</param>
    public TestDatabase(DateOnly? today = null)
    {
        _server = PostgresServer.IsWanted ? TestServerDatabase.Make() : null;
        _make = _server is null ? Maker(File) : TestServerDatabase.Maker(_server);
        Gate = _server is null ? new WriteGate() : new PostgresWriteGate(_server);
        Time = new TestTime(today ?? new DateOnly(2024, 2, 29));
        Calendar = new BusinessCalendar(Time);
        Audit = new AuditWriter(AuditNode.Single, new PersonKeys(Protector));
        Database = new Database(this, Gate, Calendar, Audit, Committed);
        Commits = new SharedCommits(new PlainConnections(() => _server is null ? new SqliteConnection(SqliteSetup.ConnectionString(File)) : new NpgsqlConnection(_server)), Gate);
        if (_server is null)
            System.IO.File.WriteAllBytes(File, Empty.Value);
    }

    public string File => Path.Combine(_directory, "leye.db");

    /// <summary>The connection string, where it is on a server.</summary>
    public string? Server => _server;

    public TestTime Time { get; }

    public BusinessCalendar Calendar { get; }

    public Database Database { get; }

    public AuditWriter Audit { get; }

    public CommittedChanges Committed { get; } = new();

    public SharedCommits Commits { get; }

    public WriteGate Gate { get; }

    /// <summary>The acts on registers, as the product has them.</summary>
    public AttendanceService Attendance => new(Database, new PromptSubmit(Commits, Audit, Calendar));

    /// <summary>Keys for encrypted columns, the same in every test.</summary>
    public FieldProtector Protector { get; } = new(FieldKeys.FromWord("test"));

    /// <summary>A context that tracks and sees all bases, to put records in place.</summary>
    public LeYeDb Open()
    {
        var db = CreateDbContext();
        db.NarrowTo(BaseScope.All);
        if (_server is not null)
            TestServerDatabase.GoOnAfter(db);
        return db;
    }

    /// <summary>Puts records in place and saves them.</summary>
    public void Put(params object[] records)
    {
        using var db = Open();
        db.AddRange(records);
        db.SaveChanges();
    }

    public static Actor ActorOf(RoleName role, params int[] baseIds) =>
        new(1, "测试账号", role, baseIds.Length == 0 ? BaseScope.All : BaseScope.Of(baseIds))
        {
            HomeBaseId = baseIds.Length == 0 ? null : baseIds[0],
        };

    /// <summary>What a test does to every context that is opened, such as giving the database little room.</summary>
    public Action<LeYeDb>? OnOpen { get; set; }

    public LeYeDb CreateDbContext()
    {
        var db = _make();
        OnOpen?.Invoke(db);
        return db;
    }

    public void Dispose()
    {
        Commits.Dispose();
        (Gate as IDisposable)?.Dispose();
        Delete(_directory, File);
        if (_server is not null)
            TestServerDatabase.GiveBack(_server);
    }

    private static Func<LeYeDb> Maker(string file)
    {
        var options = new DbContextOptionsBuilder<LeYeDb>();
        SqliteSetup.Configure(options, file);
        return () => new LeYeDb(options.Options);
    }

    private static byte[] MakeEmpty()
    {
        var directory = Directory.CreateTempSubdirectory("leye-test-").FullName;
        var file = Path.Combine(directory, "empty.db");
        var options = new DbContextOptionsBuilder<LeYeDb>();
        SqliteSetup.Configure(options, file);
        using (var db = new LeYeDb(options.Options))
        {
            db.Database.EnsureCreated();
            db.Database.ExecuteSqlRaw(DatabaseGuards.Sql);
            // Into one file, without a log beside it.
            db.Database.ExecuteSqlRaw("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        var bytes = System.IO.File.ReadAllBytes(file);
        Delete(directory, file);
        return bytes;
    }

    private static void Delete(string directory, string file)
    {
        using (var connection = new SqliteConnection(SqliteSetup.ConnectionString(file)))
            SqliteConnection.ClearPool(connection);
        Directory.Delete(directory, recursive: true);
    }
}
