using System.Collections.Concurrent;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Headcount;

/// <summary>
/// The live numbers, kept. They are counted from plain rows once, and anew at the turn of the day; after a commit only the people it
/// touched are read again, in a fixed number of queries, however many stays there are. A number is never added up from what an act
/// says it did: each person is taken out as it was and put in as the committed rows have it now.
/// </summary>
public sealed class KeptHeadcounts : IDisposable
{
    // Beyond so many, such as after a large import, one pass over everything is cheaper.
    private const int Most = 2_000;

    private readonly LiveQueries _queries;
    private readonly CommittedChanges _changes;
    private readonly BusinessCalendar _calendar;
    private readonly SemaphoreSlim _one = new(1, 1);
    private readonly ConcurrentQueue<ChangedFacts> _waiting = new();
    private readonly Dictionary<int, LivePerson> _people = [];
    private readonly Dictionary<int, LiveCount> _bases = [];
    private long _version;
    private bool _isWhole;
    private volatile LiveState? _state;

    public KeptHeadcounts(LiveQueries queries, CommittedChanges changes, BusinessCalendar calendar)
    {
        (_queries, _changes, _calendar) = (queries, changes, calendar);
        _version = new DateTimeOffset(calendar.UtcNow).ToUnixTimeMilliseconds() * 1000;
        _changes.Committed += Wait;
    }

    /// <summary>Something was committed that the numbers stand on. Handlers must not throw.</summary>
    public event Action? Changed;

    /// <summary>The numbers with everything in them that was committed before the call.</summary>
    public async Task<LiveState> CurrentAsync(CancellationToken cancel)
    {
        if (_state is { } known && _waiting.IsEmpty && _one.CurrentCount == 1 && known.On == _calendar.Today)
            return known;
        await _one.WaitAsync(cancel);
        try
        {
            return await CatchUpAsync(cancel);
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
        _waiting.Enqueue(facts);
        Changed?.Invoke();
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
        var people = await _queries.PeopleAsync(today, null, cancel);
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
        var bases = _bases.Where(b => b.Value != LiveCount.None).ToDictionary();
        if (_state is { } before && before.On == today && bases.Count == before.Bases.Count && bases.All(b => before.Of(b.Key) == b.Value))
            return before;
        return _state = new LiveState(++_version, _calendar.UtcNow, today, bases);
    }
}
