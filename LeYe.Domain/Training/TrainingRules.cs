using LeYe.Domain.Common;

namespace LeYe.Domain.Training;

/// <summary>The rules of classes and enrolments, by name.</summary>
public static class TrainingRules
{
    /// <summary>A class name has 1-60 characters, a coach's name and a room at most 50.</summary>
    public static readonly RuleId ClassName = new("class.name");

    /// <summary>A class ends on or after its first day and lasts at most two years.</summary>
    public static readonly RuleId ClassDates = new("class.dates");

    /// <summary>Planned minutes are 0 to 600,000 (10,000 hours).</summary>
    public static readonly RuleId PlannedMinutes = new("class.planned-minutes");

    /// <summary>A session ends after it starts, on the same day.</summary>
    public static readonly RuleId SessionTimes = new("session.times");

    /// <summary>A session lies within the dates of its class.</summary>
    public static readonly RuleId SessionDate = new("session.date");

    /// <summary>A person is enrolled in a class once at a time.</summary>
    public static readonly RuleId AlreadyEnrolled = new("enrolment.already");

    /// <summary>An enrolment lies within the dates of its class and ends after it began.</summary>
    public static readonly RuleId EnrolmentDates = new("enrolment.dates");

    public static string CleanName(string? name)
    {
        var clean = TextNormal.Line(name);
        ClassName.Demand(clean.Length is >= 1 and <= 60, "name");
        return clean;
    }

    /// <returns>The text, or null when empty.</returns>
    public static string? CleanShort(string? text, string field)
    {
        var clean = TextNormal.Line(text);
        ClassName.Demand(clean.Length <= 50, field);
        return clean.Length == 0 ? null : clean;
    }

    public static void ClassHolds(OpenClassOptions options)
    {
        ClassDates.Demand(options.EndsOn >= options.StartsOn && options.EndsOn <= options.StartsOn.AddYears(2), "endsOn");
        PlannedMinutes.Demand(options.PlannedMinutes is >= 0 and <= 600_000, "plannedMinutes");
    }

    public static void SessionHolds(SessionPlan session, DateOnly startsOn, DateOnly endsOn)
    {
        SessionTimes.Demand(session.EndsAt > session.StartsAt, "endsAt");
        SessionDate.Demand(session.HeldOn >= startsOn && session.HeldOn <= endsOn, "heldOn");
    }
}
