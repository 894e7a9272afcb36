using System.Diagnostics;

namespace LeYe.A11yTests.ScreenReader.Rig;

/// <summary>
/// A private desktop with Orca and Chromium, made by <c>desktop.sh</c>. It ends with this process, however this process ends:
/// the script ends everything when its standard input closes.
/// </summary>
public sealed class Desktop : IAsyncDisposable
{
    // Longer than what the pages wait on purpose before they write into their live region.
    private const int QuietMs = 250;
    private readonly Process _script;
    private readonly ProcessTree _processes;
    private readonly string _folder;

    private Desktop(Process script, string folder, IReadOnlyDictionary<string, string> facts)
    {
        _script = script;
        _folder = folder;
        Display = facts["display"];
        BrowserAddress = facts["cdp"];
        Speech = new SpeechLog(Path.Combine(folder, "speech.jsonl"));
        Reader = new ReaderActivity(Path.Combine(folder, "orca.txt"));
        _processes = new ProcessTree(script.Id);
    }

    /// <summary>The X display, such as <c>:7</c>.</summary>
    public string Display { get; }

    /// <summary>Where the browser's debugging protocol answers.</summary>
    public string BrowserAddress { get; }

    public SpeechLog Speech { get; }

    public ReaderActivity Reader { get; }

    /// <exception cref="InvalidOperationException">A program is missing or did not come up; the message says which.</exception>
    public static async Task<Desktop> StartAsync()
    {
        if (DesktopTools.Missing() is { } sentence)
            throw new InvalidOperationException(sentence);
        var folder = Directory.CreateTempSubdirectory("leye-orca-").FullName;
        var start = new ProcessStartInfo("bash") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(SourceFolder.Path, "Rig", "desktop.sh"));
        start.ArgumentList.Add(folder);
        var script = Process.Start(start)!;
        script.ErrorDataReceived += (_, _) => { };
        script.BeginErrorReadLine();
        return new Desktop(script, folder, await ReadFactsAsync(script, folder));
    }

    /// <summary>Presses real keys, as a keyboard does. Orca's own commands need this: it does not see keys that a browser is told of.</summary>
    /// <param name="keys">Key names of X, such as <c>Tab</c>, <c>shift+h</c>, <c>Insert+a</c>.</param>
    public Task PressAsync(params string[] keys) => RunAsync(["key", "--delay", "30", .. keys]);

    /// <summary>Types letters and digits of a keyboard.</summary>
    public Task TypeAsync(string text) => RunAsync(["type", "--delay", "20", "--", text]);

    /// <summary>
    /// Waits until for a while nothing is said, the screen reader notices nothing more, and no program of the desktop wants the
    /// processor.
    /// </summary>
    /// <returns>False when it did not come to rest in time.</returns>
    public async Task<bool> RestAsync(TimeSpan patience)
    {
        const int Step = 25;
        var (clock, still, position) = (Stopwatch.StartNew(), 0, Reader.Position);
        // Counted in looks, not in time: where this process itself is kept waiting, time passes unseen.
        while (still < QuietMs / Step)
        {
            if (clock.Elapsed > patience)
                return false;
            await Task.Delay(Step);
            var isStill = Reader.Position == position && !Speech.Talking && !_processes.Busy;
            still = isStill ? still + 1 : 0;
            position = Reader.Position;
        }
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        _script.StandardInput.Close();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await _script.WaitForExitAsync(limit.Token);
        _script.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<Dictionary<string, string>> ReadFactsAsync(Process script, string folder)
    {
        var facts = new Dictionary<string, string>();
        while (await script.StandardOutput.ReadLineAsync() is { } line && line != "ready")
        {
            var at = line.IndexOf('=', StringComparison.Ordinal);
            facts[line[..at]] = line[(at + 1)..];
        }
        if (facts.TryGetValue("fault", out var fault) || !facts.ContainsKey("cdp"))
            throw new InvalidOperationException($"The screen reader cannot be started: {fault ?? "the script ended"}; its logs lie in {folder}.");
        return facts;
    }

    private async Task RunAsync(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("xdotool", arguments);
        start.Environment["DISPLAY"] = Display;
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"xdotool ended with {process.ExitCode}: {string.Join(" ", start.ArgumentList)}");
    }
}
