using System.Diagnostics;
using System.Text.Json;

namespace LeYe.A11yTests.Support.Engines;

/// <summary>html-validate in one Node process for the whole run; requests wait their turn.</summary>
public sealed class HtmlValidator : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private readonly SemaphoreSlim _turn = new(1, 1);
    private readonly Process _node;

    public HtmlValidator()
    {
        var start = new ProcessStartInfo("node")
        {
            ArgumentList = { Path.Combine(SourceTree.Project, "Support", "Engines", "html-validate.cjs"), SourceTree.NodeModules },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
            StandardOutputEncoding = System.Text.Encoding.UTF8,
        };
        _node = Process.Start(start) ?? throw new InvalidOperationException("node did not start");
    }

    /// <summary>What html-validate has against the HTML as it was served.</summary>
    public async Task<IReadOnlyList<Finding>> ValidateAsync(string html)
    {
        await _turn.WaitAsync();
        try
        {
            await _node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(html));
            await _node.StandardInput.FlushAsync();
            var line = await _node.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("html-validate ended: see its message above");
            return JsonSerializer.Deserialize<List<Finding>>(line, Json)!;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose()
    {
        _node.StandardInput.Close();
        if (!_node.WaitForExit(TimeSpan.FromSeconds(5)))
            _node.Kill();
        _node.Dispose();
        _turn.Dispose();
    }
}
