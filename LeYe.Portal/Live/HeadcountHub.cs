using LeYe.Domain.Accounts;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.SignalR;

namespace LeYe.Portal.Live;

/// <summary>Browsers that show live headcounts. Each listens to what its scope allows: all bases, or its own.</summary>
[RequiresRight(Right.ViewHeadcount)]
public sealed class HeadcountHub(LiveMessages messages, LiveConnections connections, ILogger<HeadcountHub> log) : Hub
{
    public override async Task OnConnectedAsync()
    {
        var actor = ActorClaims.Read(Context.User!)!;
        if (LiveView.Asked(actor, Context.GetHttpContext()?.Request.Query) is not { } view)
        {
            Context.Abort();
            return;
        }
        await Groups.AddToGroupAsync(Context.ConnectionId, view.Key);
        connections.Add(new LiveConnection(Context, view)
        {
            Actor = actor, SignIn = Context.GetHttpContext()?.Features.Get<SignInKey>()?.Key, EndsAt = SessionLimits.EndOf(SignIn),
        });
        LiveRequest.Release(Context.GetHttpContext()!);
        await base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Remove(Context.ConnectionId, exception, log);
        return base.OnDisconnectedAsync(exception);
    }

    /// <summary>The whole state this connection may see; asked after a gap.</summary>
    public Task<LiveMessage> Current() => messages.CurrentAsync(connections.Ask(Context, log), Context.ConnectionAborted);

    private AuthenticationProperties? SignIn =>
        Context.GetHttpContext()?.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties;
}
