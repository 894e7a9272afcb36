using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using LeYe.A11yTests.Support;

namespace LeYe.A11yTests.Nodes;

/// <summary>One of several portals that serve together: a process of its own with a data directory of its own, on the shared database and keys.</summary>
public sealed class PortalNode : IAsyncDisposable
{
    private readonly Process _process;
    private readonly string _directory;
    private readonly Task<string> _said;

    private PortalNode(Process process, string directory, string address)
    {
        (_process, _directory, Address) = (process, directory, address);
        _ = process.StandardOutput.ReadToEndAsync();
        _said = process.StandardError.ReadToEndAsync();
    }

    public string Address { get; }

    /// <param name="database">The connection string.</param>
    /// <param name="fieldKeys">The keys of the encrypted columns.</param>
    public static async Task<PortalNode> StartAsync(string database, string fieldKeys)
    {
        var directory = Directory.CreateTempSubdirectory("leye-node-").FullName;
        var address = $"http://127.0.0.1:{FreePort()}";
        var program = Path.Combine(SourceTree.Root, "LeYe.Portal", "bin", Configuration, "net10.0", "LeYe.Portal.dll");
        var start = new ProcessStartInfo("dotnet", ["exec", program, "--data", directory, "--urls", address]) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LEYE_DATABASE"] = database;
        start.Environment["LEYE_FIELD_KEYS"] = fieldKeys;
        var node = new PortalNode(Process.Start(start)!, directory, address);
        await node.WaitAsync("/health/ready", HttpStatusCode.OK);
        return node;
    }

    /// <summary>Waits until an address answers with a status.</summary>
    /// <returns>What it says.</returns>
    public async Task<string> WaitAsync(string path, HttpStatusCode status)
    {
        using var http = new HttpClient { Timeout = TimeSpan.FromSeconds(20) };
        for (var end = DateTime.UtcNow.AddSeconds(90); DateTime.UtcNow < end; await Task.Delay(100))
        {
            if (_process.HasExited)
                throw new InvalidOperationException(await _said);
            try
            {
                using var answer = await http.GetAsync(Address + path);
                if (answer.StatusCode == status)
                    return await answer.Content.ReadAsStringAsync();
            }
            catch (Exception away) when (away is HttpRequestException or TaskCanceledException)
            {
                // Not yet.
            }
        }
        throw new InvalidOperationException($"{path} does not answer {(int)status}");
    }

    /// <summary>Ends the process at once, whatever it is doing.</summary>
    public void Kill()
    {
        // Only the process that was started here, by its own handle.
        _process.Kill();
        _process.WaitForExit();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            Kill();
        await _said;
        _process.Dispose();
        Directory.Delete(_directory, recursive: true);
    }

    private static string Configuration => typeof(PortalNode).Assembly.Location.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug";

    private static int FreePort()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        listener.Stop();
        return port;
    }
}
