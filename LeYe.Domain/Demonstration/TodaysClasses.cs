using LeYe.Domain.Training.Attendance;

namespace LeYe.Domain.Demonstration;

/// <summary>
/// On the demonstration's today one base holds exactly three sessions: one not marked, one in draft, one submitted.
/// Those who attend are workers trained before, so that the number of people trained stays as published.
/// </summary>
internal sealed class TodaysClasses(Site site, DateOnly until)
{
    private const int PeopleEach = 12;
    private const int DaysBefore = 5;
    private const int DaysAfter = 4;

    public void Plan()
    {
        foreach (var course in site.Courses)
            course.Days.Remove(until);
        var workers = site.Dice.Shuffled(site.Members.Where(IsTrainedWorker));
        RegisterState[] states = [RegisterState.NotStarted, RegisterState.Draft, RegisterState.Submitted];
        for (var i = 0; i < states.Length; i++)
            Open(states[i], [.. workers.Skip(i * PeopleEach).Take(PeopleEach)]);
    }

    private bool IsTrainedWorker(Member member) =>
        member.StayOn(until)?.Site == site && member.Seats is [{ NeverCame: false } first, ..]
        && first.Course.Site == site && first.Course.Ends < Before()[0];

    private void Open(RegisterState state, List<Member> people)
    {
        List<DateOnly> days = [.. Before(), until, .. Workdays(1, DaysAfter)];
        var course = new Course(site, days) { ForWorkers = true, Today = state };
        site.Courses.Add(course);
        foreach (var member in people)
            TrainingPlanner.Join(course, member);
        while (course.Seats.Count < PeopleEach)
            TrainingPlanner.Join(course, TrainingPlanner.Register(site, course));
        // Somebody for the list of people absent three sessions running.
        course.Seats[^1].AbsentFrom = days[1];
    }

    private List<DateOnly> Before() => [.. Workdays(-1, DaysBefore).Reverse()];

    private IEnumerable<DateOnly> Workdays(int step, int count) =>
        Enumerable.Range(1, 4 * count).Select(n => until.AddDays(step * n)).Where(TrainingPlanner.IsWorkday).Take(count);
}
