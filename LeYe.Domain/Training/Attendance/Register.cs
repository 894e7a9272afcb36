using LeYe.Domain.Common;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Training.Attendance;

/// <summary>A session with the people enrolled on its date and their marks, while it is being written.</summary>
internal sealed class Register
{
    private readonly LeYeDb _db;
    private readonly HashSet<int> _enrolled;
    private readonly Dictionary<int, AttendanceMark> _marks;
    private readonly Dictionary<int, AttendanceMark> _changed = [];
    private readonly HashSet<int> _removed = [];

    /// <param name="enrolled">Enrolments that hold on the session's date.</param>
    /// <param name="excused">Those of them who were excused in advance.</param>
    /// <param name="marks">Marks by enrolment.</param>
    public Register(LeYeDb db, ClassSession session, HashSet<int> enrolled, IReadOnlyList<int> excused, Dictionary<int, AttendanceMark> marks)
    {
        (_db, _enrolled, _marks, Excused) = (db, enrolled, marks, excused);
        Session = session;
    }

    public ClassSession Session { get; }

    /// <summary>Whether attendance of the session's month is closed: changes then need a reason.</summary>
    public required bool IsMonthClosed { get; init; }

    public IReadOnlyList<int> Excused { get; }

    public IReadOnlyList<int> Unmarked => [.. _enrolled.Where(e => !_marks.ContainsKey(e))];

    public RegisterSaved Result => new(Session.Version, Session.RegisterState, _enrolled.Count(_marks.ContainsKey), _enrolled.Count);

    /// <summary>The marks that stand by this method.</summary>
    public IReadOnlyList<int> By(MarkMethod method) => [.. _marks.Values.Where(m => m.Method == method).Select(m => m.EnrolmentId)];

    /// <summary>Whether these marks are what the register says already.</summary>
    public bool Holds(IReadOnlyList<MarkEntry> marks) => marks.All(m => KindOf(m.EnrolmentId) == m.Kind);

    /// <summary>
    /// The marks of an older page that still hold, given what changed since. Where the page only repeats what it once read, the
    /// later mark stays; where both said something else, nobody overwrites the other.
    /// </summary>
    /// <param name="since">What each mark was before its first change since the page was read.</param>
    /// <param name="isWhole">Whether the sender vouches for the whole register, as a submit does: then every difference counts.</param>
    /// <exception cref="StaleRecordException">Somebody else was quicker with one of the marks.</exception>
    public IReadOnlyList<MarkEntry> Merge(IReadOnlyList<MarkEntry> marks, IReadOnlyDictionary<int, MarkKind?> since, bool isWhole)
    {
        var held = new List<MarkEntry>(marks.Count);
        foreach (var entry in marks)
        {
            var current = KindOf(entry.EnrolmentId);
            if (current == entry.Kind || !since.TryGetValue(entry.EnrolmentId, out var read) || (current is { } kind && entry.Sent?.Contains(kind) == true))
                held.Add(entry);
            else if (isWhole || entry.Kind != read)
                throw new StaleRecordException();
        }
        var named = marks.Select(m => m.EnrolmentId).ToHashSet();
        if (isWhole && since.Any(s => !named.Contains(s.Key) && KindOf(s.Key) != s.Value))
            throw new StaleRecordException();
        return held;
    }

    /// <summary>What a sender does not know yet, from what it had read.</summary>
    public IReadOnlyList<MarkChange> Unknown(IReadOnlyList<MarkEntry> marks, IReadOnlyDictionary<int, MarkKind?> since) =>
        [.. since.Select(s => new MarkChange(s.Key, s.Value, KindOf(s.Key))).Where(c => c.From != c.To && !marks.Any(m => m.EnrolmentId == c.EnrolmentId && m.Kind == c.To))];

    /// <summary>Marks the people excused in advance who have no mark yet.</summary>
    public List<MarkChange> CarryExcusesIn() => Apply([.. Excused.Where(e => !_marks.ContainsKey(e)).Select(e => new MarkEntry(e, MarkKind.Excused, MarkMethod.InAdvance))]);

    /// <summary>Writes the marks; only those that differ from what is there are changed and returned.</summary>
    /// <param name="isCorrection">Whether a mark that is there may be changed though the person is not enrolled on that date any more.</param>
    public List<MarkChange> Apply(IReadOnlyList<MarkEntry> marks, bool isCorrection = false)
    {
        AttendanceRules.Mark.Demand(marks.Select(m => m.EnrolmentId).Distinct().Count() == marks.Count, "marks");
        var changes = new List<MarkChange>();
        foreach (var entry in marks)
        {
            AttendanceRules.NotEnrolled.Demand(_enrolled.Contains(entry.EnrolmentId) || (isCorrection && _marks.ContainsKey(entry.EnrolmentId)), "marks");
            AttendanceRules.Mark.Demand(entry.Kind is null || Enum.IsDefined(entry.Kind.Value), "marks");
            var known = _marks.GetValueOrDefault(entry.EnrolmentId);
            if (known?.Kind == entry.Kind)
                continue;
            changes.Add(new MarkChange(entry.EnrolmentId, known?.Kind, entry.Kind));
            Write(entry, known);
        }
        return changes;
    }

    /// <summary>Writes what <see cref="Apply"/> changed; for the act's transaction.</summary>
    public Task WriteAsync(CancellationToken cancel) => MarkWriter.WriteAsync(_db, Session.Id, _changed.Values, _removed, cancel);

    private MarkKind? KindOf(int enrolmentId) => _marks.TryGetValue(enrolmentId, out var mark) ? mark.Kind : null;

    private void Write(MarkEntry entry, AttendanceMark? known)
    {
        if (entry.Kind is not { } kind)
        {
            _marks.Remove(entry.EnrolmentId);
            _changed.Remove(entry.EnrolmentId);
            _removed.Add(entry.EnrolmentId);
            return;
        }
        _removed.Remove(entry.EnrolmentId);
        var mark = known ?? new AttendanceMark { SessionId = Session.Id, EnrolmentId = entry.EnrolmentId, Kind = kind, Method = entry.Method };
        (mark.Kind, mark.Method) = (kind, entry.Method);
        _marks[entry.EnrolmentId] = _changed[entry.EnrolmentId] = mark;
    }
}
