using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace LeYe.Tests.Support;

/// <summary>A real PostgreSQL of one's own on a free loopback port, which can be stopped in the middle of work and started again. Gone when disposed.</summary>
public sealed class PrivatePostgres : IAsyncDisposable
{
    private readonly string _directory;
    private readonly string _bin;
    private readonly int _port;

    private PrivatePostgres(string directory, string bin, int port) => (_directory, _bin, _port) = (directory, bin, port);

    /// <summary>The database <c>leye</c>, empty at first.</summary>
    public string ConnectionString => ConnectionTo("leye");

    public static async Task<PrivatePostgres> StartAsync()
    {
        var directory = Directory.CreateTempSubdirectory("leye-postgres-").FullName;
        var postgres = new PrivatePostgres(directory, FindBin(), FreePort());
        // PostgreSQL refuses to run as root.
        if (IsRoot)
            await RunAsync("chown", "postgres", directory);
        await postgres.ToolAsync("initdb", "-D", postgres.Data, "-U", "leye", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8", "--no-sync");
        await postgres.StartServerAsync();
        await postgres.CreateAsync("leye");
        return postgres;
    }

    public string ConnectionTo(string database) => $"Host=127.0.0.1;Port={_port};Username=leye;Database={database}";

    /// <summary>Makes another empty database.</summary>
    public async Task<string> CreateAsync(string database)
    {
        await using var connection = new NpgsqlConnection(ConnectionTo("postgres") + ";Pooling=false");
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand($"CREATE DATABASE \"{database}\"", connection);
        await command.ExecuteNonQueryAsync();
        return ConnectionTo(database);
    }

    public Task StartServerAsync() => ToolAsync("pg_ctl", "start", "-D", Data, "-w", "-t", "60", "-l", Path.Combine(_directory, "log"),
        "-o", $"-p {_port} -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c max_connections=200");

    /// <summary>Ends it at once, as a fallen machine would: what is not committed is gone, and every connection breaks.</summary>
    public Task StopServerAsync() => ToolAsync("pg_ctl", "stop", "-D", Data, "-w", "-m", "immediate");

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
            await StopServerAsync();
        Directory.Delete(_directory, recursive: true);
    }

    private static bool IsRoot => Environment.UserName == "root";

    private string Data => Path.Combine(_directory, "data");

    private Task ToolAsync(string tool, params string[] arguments)
    {
        var program = Path.Combine(_bin, tool);
        return IsRoot ? RunAsync("setpriv", ["--reuid=postgres", "--regid=postgres", "--clear-groups", program, .. arguments]) : RunAsync(program, arguments);
    }

    // What they say goes nowhere: the server would keep a pipe open for as long as it runs.
    private static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", "exec \"$0\" \"$@\" >/dev/null 2>&1", program, .. arguments]) { WorkingDirectory = "/" })!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {process.ExitCode}");
    }

    private static string FindBin() =>
        Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(v => Path.Combine(v, "bin")).Where(b => File.Exists(Path.Combine(b, "initdb"))).Order().LastOrDefault() ?? ""
            : "";

    private static int FreePort()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return port;
    }
}
