using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;

namespace LeYe.Domain.Demonstration;

/// <summary>Holds the sessions of a class up to the demonstration's today and marks who was there.</summary>
internal sealed class AttendanceRecorder(DemonstrationRecords records, Dice dice, DateOnly until, string room)
{
    private static readonly int[] MarkWeights = [915, 30, 12, 28, 15];
    private static readonly TimeSpan Shanghai = TimeSpan.FromHours(8);

    public void Record(Course course, TrainingClass record, List<Enrolment> enrolments, (TimeOnly From, TimeOnly Until) time)
    {
        var came = new HashSet<int>();
        for (var i = 0; i < course.Days.Count; i++)
        {
            var session = new ClassSession
            {
                Id = records.Sessions.Count + 1,
                ClassId = record.Id,
                Number = i + 1,
                HeldOn = course.Days[i],
                StartsAt = time.From,
                EndsAt = time.Until,
                Room = record.Delivery == TrainingDelivery.Online ? null : room,
                RegisterState = StateOf(course, i),
            };
            if (session.RegisterState == RegisterState.Submitted)
                Submit(session, record.Coach!);
            // Somebody is at it: a colleague who opens the register is told.
            if (session.RegisterState == RegisterState.Draft)
                (session.HolderId, session.HolderName, session.HolderAt) = (0, record.Coach, DateTime.SpecifyKind(session.HeldOn.ToDateTime(new TimeOnly(11, 55)) - Shanghai, DateTimeKind.Utc));
            records.Sessions.Add(session);
            if (session.RegisterState != RegisterState.NotStarted)
                Mark(session, course, enrolments, came);
        }
    }

    /// <summary>Days to come have no register; of the others all are submitted except today's, where the class says so.</summary>
    private RegisterState StateOf(Course course, int index)
    {
        var day = course.Days[index];
        if (day > until)
            return RegisterState.NotStarted;
        return day == until ? course.Today ?? RegisterState.NotStarted : RegisterState.Submitted;
    }

    private void Submit(ClassSession session, string coach)
    {
        var local = session.HeldOn.ToDateTime(session.EndsAt).AddMinutes(dice.Between(3, 45));
        session.SubmittedAt = DateTime.SpecifyKind(local - Shanghai, DateTimeKind.Utc);
        session.SubmittedBy = coach;
    }

    private void Mark(ClassSession session, Course course, List<Enrolment> enrolments, HashSet<int> came)
    {
        var isDraft = session.RegisterState == RegisterState.Draft;
        for (var i = 0; i < enrolments.Count; i++)
        {
            if (!enrolments[i].HoldsOn(session.HeldOn) || (isDraft && i >= enrolments.Count / 2))
                continue;
            var kind = KindOf(course.Seats[i], i, came);
            if (course.Seats[i].AbsentFrom <= session.HeldOn)
                kind = MarkKind.Absent;
            records.Marks.Add(new AttendanceMark
            {
                Id = records.Marks.Count + 1,
                SessionId = session.Id,
                EnrolmentId = enrolments[i].Id,
                Kind = kind,
                Method = isDraft ? MarkMethod.Single : kind == MarkKind.Present ? MarkMethod.AllPresent : MarkMethod.ExceptionLine,
            });
        }
    }

    /// <summary>Everybody who counts as trained came to the first session; somebody who never came is absent throughout.</summary>
    private MarkKind KindOf(Seat seat, int index, HashSet<int> came)
    {
        if (seat.NeverCame)
            return MarkKind.Absent;
        return came.Add(index) ? MarkKind.Present : (MarkKind)(1 + dice.Weighted(MarkWeights));
    }
}
