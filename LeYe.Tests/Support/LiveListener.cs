using System.Net.WebSockets;
using System.Text;
using System.Text.Json;

namespace LeYe.Tests.Support;

/// <summary>Listens to the live hub as a browser does: a WebSocket, the cookies of a signed-in client, SignalR's JSON protocol.</summary>
public sealed class LiveListener : IDisposable
{
    private const char End = '\u001e';
    private readonly ClientWebSocket _socket = new();
    private readonly Queue<JsonElement> _arrived = [];
    private readonly byte[] _buffer = new byte[64 * 1024];

    private LiveListener(PortalClient client) => _socket.Options.Cookies = client.Cookies;

    /// <exception cref="WebSocketException">The portal refuses the connection.</exception>
    public static async Task<LiveListener> ConnectAsync(PortalFixture portal, PortalClient client, string hub = "/live/headcount")
    {
        var listener = await OpenAsync(portal, client, hub);
        // The hub has put the connection into its groups once it answers a call.
        await listener.CurrentAsync();
        return listener;
    }

    /// <summary>A connection that has not asked for anything yet.</summary>
    public static Task<LiveListener> OpenAsync(PortalFixture portal, PortalClient client, string hub = "/live/headcount") => OpenAsync(portal.Address, client, hub);

    /// <summary>The same at the address of one of several portals.</summary>
    public static async Task<LiveListener> OpenAsync(Uri address, PortalClient client, string hub = "/live/headcount")
    {
        var listener = new LiveListener(client);
        await listener._socket.ConnectAsync(new Uri($"ws://{address.Authority}{hub}"), CancellationToken.None);
        await listener.SendAsync("""{"protocol":"json","version":1}""");
        Assert.Equal("{}", (await listener.NextAsync())!.Value.GetRawText());
        return listener;
    }

    /// <summary>The whole state as it was sent.</summary>
    public async Task<JsonElement> WholeAsync()
    {
        await SendAsync("""{"type":1,"invocationId":"1","target":"Current","arguments":[]}""");
        return (await NextAsync(m => Type(m) == 3))!.Value.GetProperty("result");
    }

    /// <summary>The whole state, by base.</summary>
    public async Task<Dictionary<string, JsonElement>> CurrentAsync() => ByBase(await WholeAsync());

    /// <summary>The numbers of a message, by base.</summary>
    public static Dictionary<string, JsonElement> ByBase(JsonElement message) =>
        message.GetProperty("numbers").EnumerateArray().ToDictionary(n => n.GetProperty("base").GetString()!);

    /// <summary>The name of the next call of the portal; null when it closed the connection.</summary>
    public async Task<string?> ToldAsync() => await NextAsync(m => Type(m) == 1) is { } message ? message.GetProperty("target").GetString() : null;

    /// <summary>The next pushed message; null when the portal closed the connection.</summary>
    public async Task<JsonElement?> PushedAsync() =>
        await NextAsync(m => Type(m) == 1) is { } message ? message.GetProperty("arguments")[0] : null;

    public static int Count(JsonElement message, string metric = "headcount") => message.GetProperty("counts").GetProperty(metric).GetInt32();

    public void Dispose() => _socket.Dispose();

    private static int Type(JsonElement message) => message.TryGetProperty("type", out var type) ? type.GetInt32() : 0;

    /// <summary>Sends what no browser of ours would.</summary>
    public Task SendAsync(string text) =>
        _socket.SendAsync(Encoding.UTF8.GetBytes(text + End), WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None);

    private async Task<JsonElement?> NextAsync(Func<JsonElement, bool>? isWanted = null)
    {
        while (true)
        {
            while (_arrived.TryDequeue(out var message))
                if (isWanted?.Invoke(message) ?? true)
                    return message;
            if (!await ReceiveAsync())
                return null;
        }
    }

    private async Task<bool> ReceiveAsync()
    {
        var text = new StringBuilder();
        try
        {
            // Only a limit against waiting for ever when the push under test never comes.
            using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            while (text.Length == 0 || text[^1] != End)
            {
                var part = await _socket.ReceiveAsync(_buffer, limit.Token);
                if (part.MessageType == WebSocketMessageType.Close)
                    return false;
                text.Append(Encoding.UTF8.GetString(_buffer, 0, part.Count));
            }
        }
        catch (WebSocketException)
        {
            return false;
        }
        foreach (var message in text.ToString().Split(End, StringSplitOptions.RemoveEmptyEntries))
            _arrived.Enqueue(JsonDocument.Parse(message).RootElement);
        return true;
    }
}
