namespace LeYe.Domain.Demonstration;

/// <summary>Forgets what has not happened yet on the demonstration's today.</summary>
internal static class Horizon
{
    public static void Cut(Site site, DateOnly until)
    {
        site.Courses.RemoveAll(c => c.Starts > until);
        site.Members.RemoveAll(m => m.RegisteredOn > until);
        foreach (var course in site.Courses)
            course.Seats.RemoveAll(s => s.Member.RegisteredOn > until);
        foreach (var member in site.Members)
            Cut(member, until);
    }

    private static void Cut(Member member, DateOnly until)
    {
        member.Seats.RemoveAll(s => s.Course.Starts > until);
        member.Stays.RemoveAll(s => s.Start > until);
        foreach (var seat in member.Seats.Where(s => s.Until > until))
            seat.Until = null;
        foreach (var stay in member.Stays)
        {
            stay.Leaves.RemoveAll(l => l.From > until);
            for (var i = 0; i < stay.Leaves.Count; i++)
                if (stay.Leaves[i].Until > until)
                    stay.Leaves[i] = (stay.Leaves[i].From, null);
            if (stay.End > until)
                (stay.End, stay.Reason) = (null, null);
        }
    }
}
