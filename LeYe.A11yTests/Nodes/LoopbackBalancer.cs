using System.Net;
using System.Net.Sockets;

namespace LeYe.A11yTests.Nodes;

/// <summary>
/// A balancer in this process: each connection goes to the first node that takes it. It knows nothing of sessions, and whoever is cut off
/// by a dead node comes to another with the next connection.
/// </summary>
public sealed class LoopbackBalancer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Uri[] _nodes;

    private LoopbackBalancer(IEnumerable<string> nodes)
    {
        _nodes = [.. nodes.Select(n => new Uri(n))];
        _listener.Start();
        _ = AcceptAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <param name="nodes">In the order in which they are tried.</param>
    public static LoopbackBalancer To(params string[] nodes) => new(nodes);

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
            // The balancer is taken down.
        }
    }

    private async Task CarryAsync(TcpClient near)
    {
        using (near)
        {
            try
            {
                using var far = await ConnectAsync();
                near.NoDelay = far.NoDelay = true;
                await Task.WhenAny(near.GetStream().CopyToAsync(far.GetStream(), _stop.Token), far.GetStream().CopyToAsync(near.GetStream(), _stop.Token));
            }
            catch (Exception over) when (over is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
            {
                // Either end has gone, or no node is there.
            }
        }
    }

    private async Task<TcpClient> ConnectAsync()
    {
        for (var i = 0; ; i++)
        {
            var far = new TcpClient();
            try
            {
                await far.ConnectAsync(_nodes[i].Host, _nodes[i].Port, _stop.Token);
                return far;
            }
            catch (SocketException)
            {
                far.Dispose();
                if (i + 1 == _nodes.Length)
                    throw;
            }
        }
    }
}
