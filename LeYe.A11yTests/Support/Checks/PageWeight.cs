using System.Text.Json;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Engines;

namespace LeYe.A11yTests.Support.Checks;

/// <summary>The bytes that one page costs on the line with an empty cache: its HTML, styles and scripts, as they travelled.</summary>
public sealed class PageWeight
{
    public const int Limit = 30 * 1000;
    public const int LiveLimit = 45 * 1000;

    private readonly Dictionary<string, string> _kinds = [];
    private readonly Dictionary<string, long> _bytes = [];
    private readonly Lock _lock = new();

    /// <summary>Starts to weigh; call before the page is loaded.</summary>
    public static async Task<PageWeight> StartAsync(DevTools tools)
    {
        var weight = new PageWeight();
        tools.Session.Event("Network.responseReceived").OnEvent += (_, e) => weight.Name(e);
        tools.Session.Event("Network.loadingFinished").OnEvent += (_, e) => weight.Add(e);
        await tools.SendAsync("Network.enable");
        await tools.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        return weight;
    }

    /// <summary>Forgets the pages on the way here.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _kinds.Clear();
            _bytes.Clear();
        }
    }

    public long Total
    {
        get
        {
            lock (_lock)
                return _bytes.Where(b => _kinds.GetValueOrDefault(b.Key) is "Document" or "Stylesheet" or "Script").Sum(b => b.Value);
        }
    }

    public IReadOnlyList<Finding> Findings(bool live)
    {
        var limit = live ? LiveLimit : Limit;
        return Total <= limit ? [] : [new Finding("weight", "page-weight", "page", $"{Total} bytes travelled, at most {limit} may")];
    }

    private void Name(JsonElement? e)
    {
        lock (_lock)
            _kinds[e!.Value.GetProperty("requestId").GetString()!] = e.Value.GetProperty("type").GetString()!;
    }

    private void Add(JsonElement? e)
    {
        lock (_lock)
            _bytes[e!.Value.GetProperty("requestId").GetString()!] = e.Value.GetProperty("encodedDataLength").GetInt64();
    }
}
