using LeYe.Domain.Accounts;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.SignalR;

namespace LeYe.Portal.Live;

/// <summary>Browsers that show live headcounts. Each listens to what its scope allows: the programme, or its own bases.</summary>
[RequiresRight(Right.ViewHeadcount)]
public sealed class HeadcountHub(HeadcountNotifier notifier) : Hub
{
    public const string Programme = "programme";

    public static string GroupOf(int baseId) => FormattableString.Invariant($"base-{baseId}");

    public override async Task OnConnectedAsync()
    {
        var actor = ActorClaims.Read(Context.User!)!;
        if (actor.Scope.IsAll)
            await Groups.AddToGroupAsync(Context.ConnectionId, Programme);
        else
            foreach (var id in actor.Scope.BaseIds)
                await Groups.AddToGroupAsync(Context.ConnectionId, GroupOf(id));
        await base.OnConnectedAsync();
    }

    /// <summary>The whole state this connection may see; asked after a gap.</summary>
    public Task<IReadOnlyList<HeadcountMessage>> Current() =>
        notifier.CurrentAsync(ActorClaims.Read(Context.User!)!.Scope, Context.ConnectionAborted);
}
