namespace LeYe.Domain.Demonstration;

/// <summary>Lays out the classes of a base phase by phase, with exactly the planned people and enrolments.</summary>
internal static class TrainingPlanner
{
    private const int SessionsAtLeast = 7;
    private const int SessionsAtMost = 10;

    /// <summary>The classes of one phase, each with its new people in it.</summary>
    public static IReadOnlyList<Course> Phase(Site site, PhasePlan phase, bool exactPeople)
    {
        var courses = new List<Course>();
        var room = phase.To.DayNumber - phase.From.DayNumber - SessionsAtMost * 7 / 5 - 4;
        for (var i = 0; i < phase.Classes; i++)
        {
            var slot = (double)Math.Max(room, 0) / phase.Classes;
            var start = phase.From.AddDays((int)(slot * (i + site.Dice.Unit() * 0.6)));
            var course = Open(site, start, site.Dice.Between(SessionsAtLeast, SessionsAtMost));
            for (var n = phase.People * i / phase.Classes; n < phase.People * (i + 1) / phase.Classes; n++)
                Join(course, Register(site, course));
            courses.Add(course);
        }
        Repeat(site, courses, phase.Enrolments - phase.People);
        foreach (var course in courses)
            LoseSome(site, course, exactPeople);
        return courses;
    }

    /// <summary>A class of the given number of working days from the date on.</summary>
    public static Course Open(Site site, DateOnly from, int sessions, bool forWorkers = false)
    {
        var days = new List<DateOnly>();
        for (var day = from; days.Count < sessions; day = day.AddDays(1))
            if (IsWorkday(day))
                days.Add(day);
        var course = new Course(site, days) { ForWorkers = forWorkers };
        site.Courses.Add(course);
        return course;
    }

    public static Member Register(Site site, Course course)
    {
        var member = new Member(site, course.Starts.AddDays(-site.Dice.Between(1, 6)));
        site.Members.Add(member);
        return member;
    }

    public static void Join(Course course, Member member, bool neverCame = false)
    {
        var seat = new Seat(member, course) { NeverCame = neverCame };
        course.Seats.Add(seat);
        member.Seats.Add(seat);
    }

    public static bool IsWorkday(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>People of the phase take a second class of the same phase; in a single class nobody can.</summary>
    private static void Repeat(Site site, List<Course> courses, int times)
    {
        for (var tries = 0; times > 0 && courses.Count > 1 && tries < 10_000; tries++)
        {
            var first = site.Dice.Between(0, courses.Count - 2);
            var later = courses[site.Dice.Between(first + 1, courses.Count - 1)];
            var member = site.Dice.Pick(courses[first].Seats).Member;
            if (member.Seats.Exists(s => s.Course == later))
                continue;
            Join(later, member);
            times--;
        }
    }

    /// <summary>Some give up half-way; now and then somebody registered never comes (and counts as 参训 nowhere).</summary>
    private static void LoseSome(Site site, Course course, bool exactPeople)
    {
        foreach (var seat in course.Seats)
            if (site.Dice.Chance(0.03))
                seat.Until = course.Days[site.Dice.Between(3, course.Days.Count - 1)];
        if (!exactPeople && site.Dice.Chance(0.25))
            Join(course, Register(site, course), neverCame: true);
    }
}
