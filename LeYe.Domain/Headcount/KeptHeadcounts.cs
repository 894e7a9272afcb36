using System.Collections.Concurrent;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Headcount;

/// <summary>
/// The live numbers, kept. They are counted from plain rows once, and anew at the turn of the day; after a commit only the people it
/// touched are read again, in a fixed number of queries, however many stays there are. A number is never added up from what an act
/// says it did: each person is taken out as it was and put in as the committed rows have it now. Where several processes work on one
/// database, the database counts the versions, and numbers of one version are the same in all of them.
/// </summary>
public sealed class KeptHeadcounts : IDisposable
{
    // Beyond so many, such as after a large import, one pass over everything is cheaper.
    private const int Most = 2_000;

    private readonly LiveQueries _queries;
    private readonly CommittedChanges _changes;
    private readonly BusinessCalendar _calendar;
    private readonly ISharedVersion? _shared;
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly ConcurrentQueue<ChangedFacts> _waiting = new();
    private readonly Dictionary<int, LivePerson> _people = [];
    private readonly Dictionary<int, LiveCount> _bases = [];
    private long _version;
    private bool _isWhole;
    private volatile LiveState? _state;

    public KeptHeadcounts(LiveQueries queries, CommittedChanges changes, BusinessCalendar calendar, ISharedVersion? shared = null)
    {
        (_queries, _changes, _calendar, _shared) = (queries, changes, calendar, shared);
        _version = new DateTimeOffset(calendar.UtcNow).ToUnixTimeMilliseconds() * 1000;
        _changes.Committed += Wait;
    }

    /// <summary>Something was committed that the numbers stand on. Handlers must not throw.</summary>
    public event Action? Changed;

    /// <summary>The numbers with everything in them that was committed before the call.</summary>
    public async Task<LiveState> CurrentAsync(CancellationToken cancel)
    {
        if (_shared is { } shared)
        {
            // Asked each time: a process that hears no notices just now must not take old numbers for those of now.
            var mark = await shared.NowAsync(_calendar.Today, cancel);
            if (_state is { } state && state.Version >= mark.Version && state.On == mark.On)
                return state;
        }
        else if (_state is { } known && _waiting.IsEmpty && _one.CurrentCount == 1 && known.On == _calendar.Today)
            return known;
        await _one.WaitAsync(cancel);
        try
        {
            return _shared is null ? await CatchUpAsync(cancel) : await CatchUpAsync(_shared, cancel);
        }
        catch
        {
            // What was taken from the queue is lost: the next call counts from plain rows.
            _isWhole = false;
            throw;
        }
        finally
        {
            _one.Release();
        }
    }

    /// <summary>Forgets what is kept, for who has changed the records past the acts. The next call counts from plain rows.</summary>
    public async Task ForgetAsync(CancellationToken cancel)
    {
        await _one.WaitAsync(cancel);
        _isWhole = false;
        _state = null;
        _one.Release();
        if (_shared is not null)
            await _shared.SkipAsync(cancel);
        Changed?.Invoke();
    }

    public void Dispose()
    {
        _changes.Committed -= Wait;
        _one.Dispose();
    }

    private void Wait(ChangedFacts facts)
    {
        if (!facts.TouchesCounts)
            return;
        if (_shared is null)
            _waiting.Enqueue(facts);
        Changed?.Invoke();
    }

    // Version, what changed up to it, and the rows are of one moment: the numbers are exactly those of their version.
    private async Task<LiveState> CatchUpAsync(ISharedVersion shared, CancellationToken cancel)
    {
        await using var db = _queries.Open();
        await using var snapshot = await db.BeginSnapshotAsync(cancel);
        var mark = await shared.OfAsync(db, cancel);
        if (!_isWhole || _state is not { } before || before.On != mark.On || !await FollowAsync(shared, db, before, mark, cancel))
            PutAll(await LiveQueries.PeopleAsync(db, mark.On, null, cancel));
        return Tell(mark);
    }

    /// <returns>False when all must be counted: too much has changed, or too long ago.</returns>
    private async Task<bool> FollowAsync(ISharedVersion shared, LeYeDb db, LiveState before, SharedMark mark, CancellationToken cancel)
    {
        if (before.Version == mark.Version)
            return true;
        if (await shared.SinceAsync(db, before.Version, cancel) is not { } facts)
            return false;
        var touched = facts.People;
        if (facts.Placements.Count + facts.Classes.Count > 0)
            touched.UnionWith(await LiveQueries.PeopleOfAsync(db, facts.Placements, facts.Classes, cancel));
        if (touched.Count is > 0 and <= Most)
            Replace(touched, await LiveQueries.PeopleAsync(db, mark.On, touched, cancel));
        return touched.Count <= Most;
    }

    private async Task<LiveState> CatchUpAsync(CancellationToken cancel)
    {
        var today = _calendar.Today;
        if (!_isWhole || _state?.On != today)
        {
            // Emptied first: what is committed while the rows are read is read once more.
            _waiting.Clear();
            await CountAllAsync(today, cancel);
        }
        var touched = await TouchedAsync(cancel);
        if (touched.Count > Most)
            await CountAllAsync(today, cancel);
        else if (touched.Count > 0)
            Replace(touched, await _queries.PeopleAsync(today, touched, cancel));
        return Tell(today);
    }

    private async Task<HashSet<int>> TouchedAsync(CancellationToken cancel)
    {
        var (people, stays, classes) = (new HashSet<int>(), new HashSet<int>(), new HashSet<int>());
        while (_waiting.TryDequeue(out var facts))
        {
            people.UnionWith(facts.People);
            stays.UnionWith(facts.Placements);
            classes.UnionWith(facts.Classes);
        }
        if (stays.Count + classes.Count > 0)
            people.UnionWith(await _queries.PeopleOfAsync(stays, classes, cancel));
        return people;
    }

    private async Task CountAllAsync(DateOnly today, CancellationToken cancel)
    {
        PutAll(await _queries.PeopleAsync(today, null, cancel));
    }

    private void PutAll(Dictionary<int, LivePerson> people)
    {
        _people.Clear();
        _bases.Clear();
        Replace([], people);
        _isWhole = true;
    }

    private void Replace(IReadOnlyCollection<int> touched, Dictionary<int, LivePerson> now)
    {
        foreach (var id in touched)
            if (_people.Remove(id, out var before))
                before.Add(_bases, -1);
        foreach (var (id, person) in now)
        {
            _people[id] = person;
            person.Add(_bases, 1);
        }
    }

    private LiveState Tell(DateOnly today)
    {
        var bases = Shown();
        return IsSame(today, bases) ? _state! : _state = new LiveState(++_version, _calendar.UtcNow, today, bases);
    }

    // The version moves on even when the numbers do not: another process may have shown something in between.
    private LiveState Tell(SharedMark mark)
    {
        var bases = Shown();
        return _state = IsSame(mark.On, bases) ? _state! with { Version = mark.Version } : new LiveState(mark.Version, _calendar.UtcNow, mark.On, bases);
    }

    private Dictionary<int, LiveCount> Shown() => _bases.Where(b => b.Value != LiveCount.None).ToDictionary();

    private bool IsSame(DateOnly today, Dictionary<int, LiveCount> bases) =>
        _state is { } before && before.On == today && bases.Count == before.Bases.Count && bases.All(b => before.Of(b.Key) == b.Value);
}
