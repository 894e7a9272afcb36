using System.IO.Compression;
using System.Text;
using System.Text.Json;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Engines;

namespace LeYe.A11yTests.Support.Checks;

/// <summary>
/// The bytes that one page costs on the line with an empty cache: its HTML as it travelled, its styles and scripts as gzip. (Run
/// from the sources, the framework sends those two stored; published, it sends what the build compressed.)
/// </summary>
public sealed class PageWeight(DevTools tools)
{
    public const int Limit = 30 * 1000;
    public const int LiveLimit = 45 * 1000;

    private readonly Dictionary<string, string> _kinds = [];
    private readonly Dictionary<string, long> _bytes = [];
    private readonly Lock _lock = new();
    private bool _isHeard;

    /// <summary>Starts to weigh; call before the page is loaded.</summary>
    public async Task BeginAsync()
    {
        Clear();
        if (!_isHeard)
        {
            tools.Session.Event("Network.responseReceived").OnEvent += (_, e) => Name(e);
            tools.Session.Event("Network.loadingFinished").OnEvent += (_, e) => Add(e);
            _isHeard = true;
        }
        await tools.SendAsync("Network.enable");
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

    /// <summary>The weight of what is loaded now; what the browser kept from a page before weighs as if it had travelled. Weighing ends with it.</summary>
    public async Task<long> TotalAsync()
    {
        await AllAreHeardAsync();
        List<(string Id, string Kind, long Bytes)> loaded;
        lock (_lock)
            loaded = [.. _bytes.Select(b => (b.Key, _kinds.GetValueOrDefault(b.Key, ""), b.Value))];
        var total = loaded.Where(l => l.Kind == "Document").Sum(l => l.Bytes);
        foreach (var (id, _, _) in loaded.Where(l => l.Kind is "Stylesheet" or "Script"))
            total += await PackedAsync(id);
        await tools.SendAsync("Network.disable");
        return total;
    }

    public static IReadOnlyList<Finding> Findings(long total, bool live)
    {
        var limit = live ? LiveLimit : Limit;
        return total <= limit ? [] : [new Finding("weight", "page-weight", "page", $"{total} bytes, at most {limit} may")];
    }

    // A file that the browser did not tell of would weigh nothing.
    private async Task AllAreHeardAsync()
    {
        var answer = await tools.SendAsync("Runtime.evaluate", new() { ["expression"] = "document.querySelectorAll('link[rel=stylesheet], script[src]').length" });
        var named = answer.GetProperty("result").GetProperty("value").GetInt32();
        for (var tries = 0; Heard() < named; tries++)
        {
            if (tries == 100)
                throw new InvalidOperationException($"the page names {named} styles and scripts, the browser told of {Heard()}");
            await Task.Delay(20);
        }
    }

    private int Heard()
    {
        lock (_lock)
            return _bytes.Keys.Count(id => _kinds.GetValueOrDefault(id, "") is "Stylesheet" or "Script");
    }

    private async Task<long> PackedAsync(string request)
    {
        var answer = await tools.SendAsync("Network.getResponseBody", new() { ["requestId"] = request });
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(Encoding.UTF8.GetBytes(answer.GetProperty("body").GetString()!));
        return packed.Length;
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
