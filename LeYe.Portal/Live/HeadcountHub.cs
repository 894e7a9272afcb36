using LeYe.Domain.Accounts;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.SignalR;

namespace LeYe.Portal.Live;

/// <summary>Browsers that show live headcounts. Each listens to what its scope allows: the programme, or its own bases.</summary>
[RequiresRight(Right.ViewHeadcount)]
public sealed class HeadcountHub(HeadcountNotifier notifier, LiveConnections connections) : Hub
{
    public const string Programme = "programme";

    public static string GroupOf(int baseId) => FormattableString.Invariant($"base-{baseId}");

    public override async Task OnConnectedAsync()
    {
        var actor = ActorClaims.Read(Context.User!)!;
        connections.Add(Context, actor, SessionLimits.EndOf(SignIn));
        foreach (var group in GroupsOf(actor.Scope))
            await Groups.AddToGroupAsync(Context.ConnectionId, group);
        await base.OnConnectedAsync();
    }

    public override Task OnDisconnectedAsync(Exception? exception)
    {
        connections.Remove(Context.ConnectionId);
        return base.OnDisconnectedAsync(exception);
    }

    /// <summary>The whole state this connection may see; asked after a gap.</summary>
    public Task<IReadOnlyList<HeadcountMessage>> Current() =>
        notifier.CurrentAsync(ActorClaims.Read(Context.User!)!.Scope, Context.ConnectionAborted);

    private AuthenticationProperties? SignIn =>
        Context.GetHttpContext()?.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties;

    private static IEnumerable<string> GroupsOf(BaseScope scope) => scope.IsAll ? [Programme] : scope.BaseIds.Select(GroupOf);
}
