using System.Diagnostics;
using System.Text.Json;

namespace LeYe.Benchmarks.Subjects;

/// <summary>A thousand browsers in Node: npm's SignalR client against the portal, bare WebSockets against the peer.</summary>
public sealed class LiveLoad : IDisposable
{
    private readonly Process _process;

    public LiveLoad(Workspace workspace, string mode, Uri server, string change, int clients, string cookie = "")
    {
        var start = new ProcessStartInfo("node", [Path.Combine(workspace.Sources, "Peers", "live", "load.mjs"), mode, server.ToString().TrimEnd('/'), server + change, clients.ToString(System.Globalization.CultureInfo.InvariantCulture)])
        {
            WorkingDirectory = Path.Combine(workspace.Root, "wwwroot-assets"), RedirectStandardInput = true, RedirectStandardOutput = true,
        };
        start.Environment["LEYE_COOKIE"] = cookie;
        _process = Process.Start(start)!;
    }

    /// <summary>Gives a command and waits for its answer.</summary>
    public async Task<JsonElement> AskAsync(string command)
    {
        await _process.StandardInput.WriteLineAsync(command);
        await _process.StandardInput.FlushAsync();
        var answer = JsonDocument.Parse(await _process.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("the load has ended")).RootElement;
        return answer.TryGetProperty("fault", out var fault) ? throw new InvalidOperationException(fault.GetString()) : answer;
    }

    public void Dispose()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(5000))
            _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }
}
