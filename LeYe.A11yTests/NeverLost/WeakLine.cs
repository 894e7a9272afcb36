using System.Net;
using System.Net.Sockets;

namespace LeYe.A11yTests.NeverLost;

/// <summary>
/// A weak line between a browser and a portal, in this process: a proxy that delays, limits and loses. All connections share the
/// line. A lost segment (TCP of the two ends is intact) comes again after one more round trip, and what was behind it waits.
/// </summary>
public sealed class WeakLine : IAsyncDisposable
{
    private const int Segment = 1400;
    private static readonly TimeSpan OneWay = TimeSpan.FromMilliseconds(200);
    private const double BytesASecond = 50_000 / 8.0;
    private const int LossPercent = 10;
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Random _dice = new(7);
    private readonly Lock _turn = new();
    private readonly Uri _portal;
    private DateTime _freeUp = DateTime.UtcNow;
    private DateTime _freeDown = DateTime.UtcNow;
    private long _bytes;
    private long _lost;

    private WeakLine(Uri portal)
    {
        _portal = portal;
        _listener.Start();
        _ = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>Bytes both ways, without what was sent again.</summary>
    public long Bytes => Interlocked.Read(ref _bytes);

    public long Lost => Interlocked.Read(ref _lost);

    public static WeakLine To(string portal) => new(new Uri(portal));

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        _listener.Stop();
        _stop.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = CarryAsync(await _listener.AcceptTcpClientAsync(_stop.Token));
        }
        catch (Exception over) when (over is OperationCanceledException or SocketException or ObjectDisposedException)
        {
            // The line is taken down.
        }
    }

    private async Task CarryAsync(TcpClient near)
    {
        using (near)
        using (var far = new TcpClient())
        {
            try
            {
                near.NoDelay = far.NoDelay = true;
                // The connection itself costs a round trip.
                await Task.Delay(2 * OneWay, _stop.Token);
                await far.ConnectAsync(_portal.Host, _portal.Port, _stop.Token);
                await Task.WhenAny(PumpAsync(near.GetStream(), far.GetStream(), isUp: true), PumpAsync(far.GetStream(), near.GetStream(), isUp: false));
            }
            catch (Exception over) when (over is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
            {
                // Either end has gone.
            }
        }
    }

    private async Task PumpAsync(NetworkStream from, NetworkStream to, bool isUp)
    {
        var flying = System.Threading.Channels.Channel.CreateUnbounded<(byte[] Bytes, DateTime At)>();
        var landing = LandAsync(flying.Reader, to);
        var buffer = new byte[Segment];
        var last = DateTime.MinValue;
        int read;
        while ((read = await from.ReadAsync(buffer, _stop.Token)) > 0)
        {
            var at = Arrival(read, isUp);
            last = at > last ? at : last;
            flying.Writer.TryWrite((buffer[..read], last));
            // No more than the line takes: what is not sent yet stays with the sender.
            var ahead = (isUp ? _freeUp : _freeDown) - DateTime.UtcNow;
            if (ahead > TimeSpan.Zero)
                await Task.Delay(ahead, _stop.Token);
        }
        flying.Writer.Complete();
        await landing;
    }

    private async Task LandAsync(System.Threading.Channels.ChannelReader<(byte[] Bytes, DateTime At)> flying, NetworkStream to)
    {
        await foreach (var (bytes, at) in flying.ReadAllAsync(_stop.Token))
        {
            var left = at - DateTime.UtcNow;
            if (left > TimeSpan.Zero)
                await Task.Delay(left, _stop.Token);
            await to.WriteAsync(bytes, _stop.Token);
        }
    }

    // When the segment is there: after the line was free for it, the way, and another round trip for each time it was lost.
    private DateTime Arrival(int length, bool isUp)
    {
        lock (_turn)
        {
            _bytes += length;
            var now = DateTime.UtcNow;
            ref var free = ref isUp ? ref _freeUp : ref _freeDown;
            var sent = free > now ? free : now;
            var again = 0;
            while (_dice.Next(100) < LossPercent)
                again++;
            _lost += again;
            free = sent + TimeSpan.FromSeconds((again + 1) * length / BytesASecond);
            return free + OneWay + 2 * again * OneWay;
        }
    }
}
