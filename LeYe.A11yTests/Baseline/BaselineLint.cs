using System.Diagnostics;
using System.Text.Json;
using LeYe.A11yTests.Support;

namespace LeYe.A11yTests.Baseline;

/// <summary>stylelint and eslint for Chromium 86 and Firefox 78 (accessibility contract, old-browser baseline).</summary>
internal static class BaselineLint
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly string Folder = Path.Combine(SourceTree.Project, "Baseline");

    /// <summary>What the project allows itself: enhancements.csv, the reason last and in quotes.</summary>
    public static IReadOnlyList<Enhancement> Enhancements { get; } =
        [.. File.ReadLines(Path.Combine(Folder, "enhancements.csv")).Skip(1).Select(line => line.Split(',', 3)).Select(f => new Enhancement(f[0], f[1], f[2].Trim('"')))];

    /// <summary>Every use of something too new in the files of these folders.</summary>
    public static async Task<IReadOnlyList<BaselineFinding>> CheckAsync(params string[] folders)
    {
        var start = new ProcessStartInfo("node") { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = Folder };
        start.ArgumentList.Add("check.mjs");
        foreach (var folder in folders)
            start.ArgumentList.Add(folder);
        using var node = Process.Start(start) ?? throw new InvalidOperationException("node did not start");
        var (output, errors) = (node.StandardOutput.ReadToEndAsync(), node.StandardError.ReadToEndAsync());
        await node.WaitForExitAsync();
        return node.ExitCode == 0 ? JsonSerializer.Deserialize<List<BaselineFinding>>(await output, Json)! : throw new InvalidOperationException(await errors);
    }
}
