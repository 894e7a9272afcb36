using LeYe.Domain.Common;
using LeYe.Domain.Training;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Training.Open;

/// <summary>Reads the weekly times of a new class: one session for each chosen weekday from its first to its last day.</summary>
internal static class WeeklySessions
{
    private static readonly DayOfWeek[] Week =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];

    public static List<ChoiceOption> Options() => [.. Week.Select(d => new ChoiceOption(d.ToString(), TrainingText.Words["Weekday." + d]))];

    /// <summary>The sessions; none when nothing is filled in. Faults are added to the form.</summary>
    /// <param name="form">Fields <c>days start end room off</c>.</param>
    /// <param name="from">First day of the class, null when it could not be read.</param>
    /// <param name="to">Last day of the class, null when it could not be read.</param>
    public static IReadOnlyList<SessionPlan> Read(FormState form, DateOnly? from, DateOnly? to)
    {
        var days = Week.Where(d => form.All("days").Contains(d.ToString())).ToList();
        if (days.Count == 0)
        {
            if (form["start"].Trim().Length + form["end"].Trim().Length > 0)
                form.Errors.Add("days", TrainingText.Words["Fault.Weekdays"]);
            return [];
        }
        var start = form.RequiredTime("start", TrainingText.Words["StartsAt"]);
        var end = form.RequiredTime("end", TrainingText.Words["EndsAt"]);
        var room = form.Optional("room", TrainingText.Words["Room"], most: 50);
        var off = DaysOff(form);
        // A class that ends before it starts or never ends is refused by its own rule.
        if (start is null || end is null || from is not { } first || to is not { } last || last < first || last > first.AddYears(2))
            return [];
        var dates = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Where(d => days.Contains(d.DayOfWeek) && !off.Contains(d));
        List<SessionPlan> sessions = [.. dates.Select(d => new SessionPlan(d, start.Value, end.Value, room))];
        if (sessions.Count == 0)
            form.Errors.Add("days", TrainingText.Words["Fault.NoSession"]);
        return sessions;
    }

    private static HashSet<DateOnly> DaysOff(FormState form)
    {
        var days = new HashSet<DateOnly>();
        var lines = form["off"].Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (TextNormal.Line(lines[i]) is not { Length: > 0 } line)
                continue;
            var parts = line.Split(['-', '/', '.', '年', '月', '日'], StringSplitOptions.RemoveEmptyEntries);
            if (parts.Length == 3 && new DateParts(parts[0], parts[1], parts[2]).TryRead(out var day, out _, out _))
                days.Add(day);
            else
                form.Errors.Add("off", TrainingText.Words.Format("Fault.Off", i + 1, line.Length > 20 ? line[..20] : line));
        }
        return days;
    }
}
