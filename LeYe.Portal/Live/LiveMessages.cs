using System.Collections.Concurrent;
using System.Globalization;
using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Headcount;
using LeYe.Domain.Reporting.Suppression;

namespace LeYe.Portal.Live;

/// <summary>Puts the live numbers into messages, as each view may see them.</summary>
public sealed class LiveMessages(KeptHeadcounts kept, BaseQueries bases)
{
    /// <summary>The key of the sum over what a view may see.</summary>
    public const string Total = "total";

    private readonly ConcurrentDictionary<int, string> _keys = new();
    // Asked for by everybody at once after a restart; the last one of each view is enough.
    private readonly ConcurrentDictionary<string, LiveMessage> _whole = new();

    /// <summary>The whole state as a view may see it now.</summary>
    public async Task<LiveMessage> CurrentAsync(LiveView view, CancellationToken cancel)
    {
        var state = await kept.CurrentAsync(cancel);
        if (_whole.TryGetValue(view.Key, out var known) && known.Version == state.Version)
            return known;
        await LearnKeysAsync(state, cancel);
        return _whole[view.Key] = Whole(view, state, state.Version);
    }

    /// <summary>What changed for a view since a state it was told; null when nothing did.</summary>
    /// <param name="after">The version that was sent to the view before.</param>
    public async Task<LiveMessage?> ChangeAsync(LiveView view, LiveState? before, LiveState now, long after, CancellationToken cancel)
    {
        var changed = now.ChangedSince(before).Where(view.Scope.Covers).ToList();
        if (changed.Count == 0)
            return null;
        await LearnKeysAsync(now, cancel);
        // Which numbers are kept back hangs on all of them.
        if (!view.IsExact)
            return Whole(view, now, after);
        var numbers = changed.Where(_keys.ContainsKey).Select(id => Exact(_keys[id], now.Of(id))).Append(Exact(Total, now.Sum(view.Scope)));
        return new LiveMessage(now.Version, after, Instant(now), [.. numbers]);
    }

    private LiveMessage Whole(LiveView view, LiveState state, long after)
    {
        var seen = _keys.Where(k => view.Scope.Covers(k.Key)).OrderBy(k => k.Key).ToList();
        var numbers = view.IsExact
            ? seen.Select(k => Exact(k.Value, state.Of(k.Key))).Append(Exact(Total, state.Sum(view.Scope)))
            : PublicHeadcount.Of(seen.ToDictionary(k => k.Value, k => state.Of(k.Key)), Total).Select(b => new LiveNumbers(b.Key, b.Value));
        return new LiveMessage(state.Version, after, Instant(state), [.. numbers]);
    }

    private static LiveNumbers Exact(string key, LiveCount count) => new(key, count.Metrics().ToDictionary(m => m.Key, m => (object)m.Value));

    private static string Instant(LiveState state) => state.At.ToString("O", CultureInfo.InvariantCulture);

    // Bases are added by an upgrade only, but a test may add one while the portal runs.
    private async Task LearnKeysAsync(LiveState state, CancellationToken cancel)
    {
        if (!_keys.IsEmpty && state.Bases.Keys.All(_keys.ContainsKey))
            return;
        foreach (var each in await bases.NamesAsync(Actor.Program, cancel))
            _keys[each.Id] = each.Key;
    }
}
