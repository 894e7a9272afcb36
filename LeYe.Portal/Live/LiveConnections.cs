using System.Collections.Concurrent;
using LeYe.Domain.Accounts;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.SignalR;

namespace LeYe.Portal.Live;

/// <summary>
/// The open live connections and whose they are. A connection is checked when it opens, so it must be closed when what was
/// checked no longer holds: the account signed out, the sign-in ran out, the account was disabled, or its role or bases changed.
/// A browser that may still listen connects again by itself.
/// </summary>
public sealed class LiveConnections : IDisposable
{
    private readonly ConcurrentDictionary<string, LiveConnection> _open = new();
    private readonly SignInEnds _ends;
    private readonly ActorQueries _actors;
    private readonly TimeProvider _time;

    public LiveConnections(SignInEnds ends, ActorQueries actors, TimeProvider time)
    {
        (_ends, _actors, _time) = (ends, actors, time);
        _ends.Ended += CloseOf;
    }

    public int Count => _open.Count;

    internal void Add(HubCallerContext context, Actor actor, DateTimeOffset endsAt) =>
        _open[context.ConnectionId] = new LiveConnection(context, actor, endsAt);

    internal void Remove(string connectionId) => _open.TryRemove(connectionId, out _);

    /// <summary>Closes what has run out. Costs no query; done before every push.</summary>
    public void CloseExpired()
    {
        var now = _time.GetUtcNow();
        Close(_open.Values.Where(c => c.EndsAt <= now));
    }

    /// <summary>Closes the connections of accounts whose rights are no longer those they connected with: one query an account.</summary>
    public async Task RecheckAsync(CancellationToken cancel)
    {
        CloseExpired();
        foreach (var account in _open.Values.GroupBy(c => c.Actor.AccountId).ToList())
        {
            var now = await _actors.ForAccountAsync(account.Key, cancel);
            Close(account.Where(c => now is null || !IsSame(now, c.Actor)));
        }
    }

    public void Dispose() => _ends.Ended -= CloseOf;

    private void CloseOf(int accountId) => Close(_open.Values.Where(c => c.Actor.AccountId == accountId));

    private void Close(IEnumerable<LiveConnection> connections)
    {
        foreach (var connection in connections.ToList())
        {
            Remove(connection.Context.ConnectionId);
            connection.Context.Abort();
        }
    }

    private static bool IsSame(Actor now, Actor then) =>
        now.Role == then.Role && now.Scope.IsAll == then.Scope.IsAll && now.Scope.BaseIds.AsSpan().SequenceEqual(then.Scope.BaseIds);

    private sealed record LiveConnection(HubCallerContext Context, Actor Actor, DateTimeOffset EndsAt);
}
