using LeYe.Domain.Common;

namespace LeYe.Domain.Training.Attendance;

/// <summary>The rules of taking attendance, by name (issue 4).</summary>
public static class AttendanceRules
{
    /// <summary>Nobody takes the register of a session that lies in the future.</summary>
    public static readonly RuleId Future = new("register.future");

    /// <summary>Marks are written only for people enrolled on the session's date.</summary>
    public static readonly RuleId NotEnrolled = new("register.not-enrolled");

    /// <summary>A register is submitted only when every enrolled person is marked: nobody is present until the coach acts.</summary>
    public static readonly RuleId Unmarked = new("register.unmarked");

    /// <summary>A submitted register changes only by correction.</summary>
    public static readonly RuleId Submitted = new("register.submitted");

    /// <summary>Only a submitted register is corrected.</summary>
    public static readonly RuleId NotSubmitted = new("register.not-submitted");

    /// <summary>A cancelled session (停课) has no register.</summary>
    public static readonly RuleId Cancelled = new("register.cancelled");

    /// <summary>A walk-in has a name of 1-40 characters.</summary>
    public static readonly RuleId WalkInName = new("walk-in.name");

    /// <summary>A walk-in is registered or dropped once.</summary>
    public static readonly RuleId WalkInSettled = new("walk-in.settled");

    /// <summary>After its month is closed, a register changes only with a reason.</summary>
    public static readonly RuleId ClosedMonth = new("register.closed-month");

    /// <summary>An excuse in advance lies within the enrolment and the class.</summary>
    public static readonly RuleId ExcuseDates = new("excuse.dates");

    /// <summary>A mark is one of the five kinds, and a person has one.</summary>
    public static readonly RuleId Mark = new("register.mark");
}
