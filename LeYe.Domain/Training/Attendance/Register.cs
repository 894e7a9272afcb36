using LeYe.Domain.Persistence;

namespace LeYe.Domain.Training.Attendance;

/// <summary>A session with the people enrolled on its date and their marks, while it is being written.</summary>
internal sealed class Register
{
    private readonly LeYeDb _db;
    private readonly HashSet<int> _enrolled;
    private readonly Dictionary<int, AttendanceMark> _marks;

    /// <param name="enrolled">Enrolments that hold on the session's date.</param>
    /// <param name="marks">Marks by enrolment.</param>
    public Register(LeYeDb db, ClassSession session, HashSet<int> enrolled, Dictionary<int, AttendanceMark> marks)
    {
        (_db, _enrolled, _marks) = (db, enrolled, marks);
        Session = session;
    }

    public ClassSession Session { get; }

    public IReadOnlyList<int> Unmarked => [.. _enrolled.Where(e => !_marks.ContainsKey(e))];

    public RegisterSaved Result => new(Session.Version, Session.RegisterState, _enrolled.Count(_marks.ContainsKey), _enrolled.Count);

    /// <summary>Whether these marks are what the register says already.</summary>
    public bool Holds(IReadOnlyList<MarkEntry> marks) =>
        marks.All(m => (_marks.TryGetValue(m.EnrolmentId, out var mark) ? mark.Kind : (MarkKind?)null) == m.Kind);

    /// <summary>Writes the marks; only those that differ from what is there are changed and returned.</summary>
    public List<MarkChange> Apply(IReadOnlyList<MarkEntry> marks)
    {
        AttendanceRules.Mark.Demand(marks.Select(m => m.EnrolmentId).Distinct().Count() == marks.Count, "marks");
        var changes = new List<MarkChange>();
        foreach (var entry in marks)
        {
            AttendanceRules.NotEnrolled.Demand(_enrolled.Contains(entry.EnrolmentId), "marks");
            AttendanceRules.Mark.Demand(entry.Kind is null || Enum.IsDefined(entry.Kind.Value), "marks");
            var known = _marks.GetValueOrDefault(entry.EnrolmentId);
            if (known?.Kind == entry.Kind)
                continue;
            changes.Add(new MarkChange(entry.EnrolmentId, known?.Kind, entry.Kind));
            Write(entry, known);
        }
        return changes;
    }

    private void Write(MarkEntry entry, AttendanceMark? known)
    {
        if (entry.Kind is not { } kind)
        {
            _db.Marks.Remove(known!);
            _marks.Remove(entry.EnrolmentId);
            return;
        }
        if (known is null)
        {
            _marks[entry.EnrolmentId] = new AttendanceMark { SessionId = Session.Id, EnrolmentId = entry.EnrolmentId, Kind = kind, Method = entry.Method };
            _db.Marks.Add(_marks[entry.EnrolmentId]);
            return;
        }
        (known.Kind, known.Method) = (kind, entry.Method);
    }
}
