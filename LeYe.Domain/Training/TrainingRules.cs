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

    /// <summary>A class trains for an opening of its own base.</summary>
    public static readonly RuleId OpeningOfBase = new("class.opening");

    /// <summary>A class has 1 to 500 places, or no limit.</summary>
    public static readonly RuleId Places = new("class.places");

    /// <summary>结业 asks for 50 to 100 per cent of the hours.</summary>
    public static readonly RuleId CompletionPercent = new("class.completion-percent");

    /// <summary>The dates of a class keep every session and enrolment inside.</summary>
    public static readonly RuleId DatesHoldSessions = new("class.dates-sessions");

    /// <summary>A full class takes nobody more: people wait.</summary>
    public static readonly RuleId Full = new("enrolment.full");

    /// <summary>A person waits for a class once at a time, and not while enrolled in it.</summary>
    public static readonly RuleId AlreadyWaiting = new("waiting.already");

    /// <summary>Who was enrolled or gave up waits no more.</summary>
    public static readonly RuleId NotWaiting = new("waiting.over");

    /// <summary>停课, 调课 and 代课 say why.</summary>
    public static readonly RuleId ChangeReason = new("session.reason");

    /// <summary>A session whose register is submitted is not cancelled or moved: correct the marks instead.</summary>
    public static readonly RuleId SessionTaken = new("session.taken");

    /// <summary>A cancelled session is not changed; planning it again takes a new session.</summary>
    public static readonly RuleId SessionCancelled = new("session.cancelled");

    /// <summary>A moved session has another date or other times.</summary>
    public static readonly RuleId SessionSame = new("session.same");

    /// <summary>代课 names somebody else than the class's coach.</summary>
    public static readonly RuleId SubstituteName = new("session.substitute");

    /// <summary>Only a class with an assessment has results.</summary>
    public static readonly RuleId NoAssessment = new("assessment.none");

    /// <summary>An assessment lies between the first day of the class and today.</summary>
    public static readonly RuleId AssessmentDate = new("assessment.date");

    /// <summary>A result is given for people of the class, once each.</summary>
    public static readonly RuleId AssessmentPerson = new("assessment.person");

    /// <summary>回访 takes place 3, 6 and 12 months after the class, once each.</summary>
    public static readonly RuleId FollowUpMonths = new("follow-up.months");

    /// <summary>A 回访 of so many months lies on or after its due day, and not in the future.</summary>
    public static readonly RuleId FollowUpDate = new("follow-up.date");

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
        Places.Demand(options.Places is null or (>= 1 and <= 500), "places");
        CompletionPercent.Demand(options.CompletionPercent is >= 50 and <= 100, "completionPercent");
    }

    public static void SessionHolds(SessionPlan session, DateOnly startsOn, DateOnly endsOn)
    {
        SessionTimes.Demand(session.EndsAt > session.StartsAt, "endsAt");
        SessionDate.Demand(session.HeldOn >= startsOn && session.HeldOn <= endsOn, "heldOn");
    }
}
