using System.Diagnostics;
using Npgsql;

namespace LeYe.Tests.Support;

/// <summary>
/// A private PostgreSQL server for one test run, on a socket in a folder of its own, where LEYE_TEST_DATABASE is <c>postgres</c>.
/// Its shell ends it and removes the folder when the run is over, also when the run was killed.
/// </summary>
internal static class PostgresServer
{
    private const string Port = "54321";

    // Nothing here outlives the run: no disk is waited for.
    private const string Script = """
        trap '' INT TERM
        cd "$1" || exit 1
        "$2/initdb" -D data -U leye -A trust --encoding=UTF8 --locale=C --no-sync >init.log 2>&1 || { cat init.log; exit 1; }
        "$2/postgres" -D "$1/data" -p "$3" -c listen_addresses= -c unix_socket_directories="$1" -c fsync=off -c synchronous_commit=off \
            -c full_page_writes=off -c max_connections=400 -c shared_buffers=256MB -c autovacuum=off >log 2>&1 &
        server=$!
        read -r _
        kill -QUIT $server
        wait $server
        cd / && rm -rf "$1"
        """;

    private static readonly Lazy<string> Socket = new(Start);

    /// <summary>Whether this run's tests happen on PostgreSQL.</summary>
    public static bool IsWanted => WantedDatabase.IsPostgres;

    /// <summary>The connection string of a database that need not be there yet.</summary>
    public static string Connection(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = Socket.Value, Port = int.Parse(Port, System.Globalization.CultureInfo.InvariantCulture), Username = "leye", Database = database, IncludeErrorDetail = true,
    }.ToString();

    /// <summary>Makes a database, a copy of another where one is named.</summary>
    public static string Make(string database, string? template = null)
    {
        Run($"CREATE DATABASE \"{database}\" TEMPLATE \"{template ?? "template0"}\" STRATEGY file_copy");
        return Connection(database);
    }

    public static void Drop(string connection)
    {
        using (var pool = new NpgsqlConnection(connection))
            NpgsqlConnection.ClearPool(pool);
        Run($"DROP DATABASE IF EXISTS \"{new NpgsqlConnectionStringBuilder(connection).Database}\" WITH (FORCE)");
    }

    private static void Run(string sql)
    {
        using var connection = new NpgsqlConnection(Connection("postgres"));
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        command.ExecuteNonQuery();
    }

    private static string Start()
    {
        var folder = Directory.CreateTempSubdirectory("leye-pg-").FullName;
        var (program, before) = ("sh", Array.Empty<string>());
        if (Environment.UserName == "root")
        {
            // The server refuses to run as root.
            Wait(Process.Start("chown", ["postgres", folder]));
            (program, before) = ("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", "sh"]);
        }
        var start = new ProcessStartInfo(program, [.. before, "-c", Script, "sh", folder, Binaries(), Port]) { RedirectStandardInput = true };
        var shell = Process.Start(start)!;
        // The shell waits for the end of this stream: it comes with the end of the run, however that comes.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => shell.StandardInput.Close();
        for (var tries = 0; !Answers(folder); tries++)
        {
            Assert.False(shell.HasExited || tries > 300, "the test server did not start in " + folder);
            Thread.Sleep(100);
        }
        return folder;
    }

    private static bool Answers(string folder)
    {
        if (!File.Exists(Path.Combine(folder, ".s.PGSQL." + Port)))
            return false;
        try
        {
            using var connection = new NpgsqlConnection($"Host={folder};Port={Port};Username=leye;Database=postgres;Pooling=false");
            connection.Open();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    private static string Binaries()
    {
        var found = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(d => Path.Combine(d, "bin")) : [];
        return found.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':')).LastOrDefault(d => File.Exists(Path.Combine(d, "initdb")))
            ?? throw new InvalidOperationException("no PostgreSQL here: install the package postgresql");
    }

    private static void Wait(Process process)
    {
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
