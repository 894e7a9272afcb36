using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.SignalR;

namespace LeYe.Portal.Live;

/// <summary>Wall displays. Nobody is signed in there: the display's own grant lets it hear its own base, and nothing else.</summary>
[AllowAnonymous]
public sealed class BoardHub(LiveMessages messages, LiveConnections connections, BoardPass pass, ILogger<BoardHub> log) : Hub
{
    /// <summary>Told to a display that shows nothing any more.</summary>
    public const string Revoked = "revoked";

    public override async Task OnConnectedAsync()
    {
        if (Context.GetHttpContext() is not { } http || await pass.ReadAsync(http, Context.ConnectionAborted) is not { } board)
        {
            await Clients.Caller.SendAsync(Revoked);
            Context.Abort();
            return;
        }
        var view = LiveView.OfBoard(board.BaseId);
        await Groups.AddToGroupAsync(Context.ConnectionId, view.Key);
        connections.Add(new LiveConnection(Context, view) { Board = board.Id });
        LiveRequest.Release(http);
        await base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Remove(Context.ConnectionId, exception, log);
        return base.OnDisconnectedAsync(exception);
    }

    /// <summary>The whole state of the display's base.</summary>
    public Task<LiveMessage> Current() => messages.CurrentAsync(connections.Ask(Context, log), Context.ConnectionAborted);
}
