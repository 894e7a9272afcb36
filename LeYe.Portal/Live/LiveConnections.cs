using System.Collections.Concurrent;
using LeYe.Domain.Accounts;
using LeYe.Domain.Headcount;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.SignalR;

namespace LeYe.Portal.Live;

/// <summary>
/// The open live connections and whose they are. A connection is checked when it opens, so it must be closed when what was
/// checked no longer holds: the account signed out, the sign-in ran out or was ended, the account was disabled, its role or bases
/// changed, or the wall display was revoked. A browser that may still listen connects again by itself.
/// </summary>
public sealed class LiveConnections : IDisposable
{
    private readonly ConcurrentDictionary<string, LiveConnection> _open = new();
    private readonly SignInEnds _ends;
    private readonly ActorQueries _actors;
    private readonly SignInService _signIns;
    private readonly BoardDeviceService _boards;
    private readonly IHubContext<BoardHub> _boardHub;
    private readonly TimeProvider _time;

    public LiveConnections(SignInEnds ends, ActorQueries actors, SignInService signIns, BoardDeviceService boards, IHubContext<BoardHub> boardHub, TimeProvider time)
    {
        (_ends, _actors, _signIns, _boards, _boardHub, _time) = (ends, actors, signIns, boards, boardHub, time);
        _ends.Ended += CloseOf;
    }

    public int Count => _open.Count;

    /// <summary>What the open connections may see, each once.</summary>
    public IReadOnlyList<LiveView> Views() => [.. _open.Values.Select(c => c.View).DistinctBy(v => v.Key)];

    /// <summary>Closes what has run out. Costs no query; done before every push.</summary>
    public void CloseExpired()
    {
        var now = _time.GetUtcNow();
        Close(_open.Values.Where(c => c.EndsAt <= now));
    }

    /// <summary>Closes the connections whose sign-ins have ended, whose rights are no longer those they connected with, or whose display was revoked.</summary>
    /// <param name="isTold">Which accounts to look at; all when null. One query each, and one for all their sign-ins.</param>
    public async Task RecheckAsync(Predicate<int>? isTold, CancellationToken cancel)
    {
        CloseExpired();
        var people = _open.Values.Where(c => c.Actor is { } actor && (isTold?.Invoke(actor.AccountId) ?? true)).ToList();
        if (people.Count > 0)
        {
            var ended = await _signIns.EndedAsync([.. people.Select(c => c.SignIn).OfType<Guid>().Distinct()], cancel);
            Close(people.Where(c => c.SignIn is { } key && ended.Contains(key)));
            foreach (var account in people.GroupBy(c => c.Actor!.AccountId))
            {
                var now = await _actors.ForAccountAsync(account.Key, cancel);
                Close(account.Where(c => now is null || !now.May(Right.ViewHeadcount) || !IsSame(now, c.Actor!)));
            }
        }
        await RecheckBoardsAsync(cancel);
    }

    public void Dispose() => _ends.Ended -= CloseOf;

    internal void Add(LiveConnection connection) => _open[connection.Context.ConnectionId] = connection;

    internal void Remove(string connectionId, Exception? fault, ILogger log)
    {
        // The framework closes what sends a message that is too long or asks for what there is not.
        if (_open.TryRemove(connectionId, out var closed) && fault is InvalidDataException)
            log.LogWarning("Live connection of account {Account} or display {Display} was closed: {Reason}", closed.Actor?.AccountId, closed.Board, fault.Message);
    }

    /// <summary>What the caller may see. A caller that asks too often is closed.</summary>
    /// <exception cref="HubException">The connection is closed or closing.</exception>
    internal LiveView Ask(HubCallerContext context, ILogger log)
    {
        if (!_open.TryGetValue(context.ConnectionId, out var connection))
            throw new HubException();
        if (connection.MayCall())
            return connection.View;
        log.LogWarning("Live connection of account {Account} or display {Display} was closed: it asked too often", connection.Actor?.AccountId, connection.Board);
        Close([connection]);
        throw new HubException();
    }

    private async Task RecheckBoardsAsync(CancellationToken cancel)
    {
        var displays = _open.Values.Where(c => c.Board is not null).ToList();
        if (displays.Count == 0)
            return;
        var holding = await _boards.HoldingAsync([.. displays.Select(c => c.Board!.Value).Distinct()], cancel);
        var revoked = displays.Where(c => !holding.Contains(c.Board!.Value)).ToList();
        foreach (var each in revoked)
            await _boardHub.Clients.Client(each.Context.ConnectionId).SendAsync(BoardHub.Revoked, cancel);
        Close(revoked);
    }

    private void CloseOf(int accountId) => Close(_open.Values.Where(c => c.Actor?.AccountId == accountId));

    private void Close(IEnumerable<LiveConnection> connections)
    {
        foreach (var connection in connections.ToList())
        {
            _open.TryRemove(connection.Context.ConnectionId, out _);
            connection.Context.Abort();
        }
    }

    private static bool IsSame(Actor now, Actor then) =>
        now.Role == then.Role && now.Scope.IsAll == then.Scope.IsAll && now.Scope.BaseIds.AsSpan().SequenceEqual(then.Scope.BaseIds);
}
