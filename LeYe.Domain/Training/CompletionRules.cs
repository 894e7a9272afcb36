namespace LeYe.Domain.Training;

/// <summary>结业 and 上岗 (rules.md, Training; Q6, Q12).</summary>
public static class CompletionRules
{
    /// <summary>Per cent of the class's hours, where the class does not say otherwise.</summary>
    public const int StandardPercent = 80;

    /// <summary>A placement at most this many days after the class ended counts as its success (Q12).</summary>
    public const int PlacedWithinDays = 90;

    /// <summary>结业: at least <paramref name="percent"/> of the class's hours attended, and passed where the class has an assessment.</summary>
    /// <param name="attendedMinutes">Full minutes of the sessions attended (出勤, 迟到, 早退).</param>
    /// <param name="classMinutes">Minutes of all sessions of the class, without those cancelled.</param>
    public static bool IsCompleted(int attendedMinutes, int classMinutes, bool hasAssessment, AssessmentResult assessment, int percent = StandardPercent) =>
        HasHours(attendedMinutes, classMinutes, percent) && (!hasAssessment || assessment == AssessmentResult.Passed);

    /// <summary>Whether the hours alone are enough.</summary>
    public static bool HasHours(int attendedMinutes, int classMinutes, int percent = StandardPercent) =>
        classMinutes > 0 && attendedMinutes * 100L >= (long)classMinutes * percent;

    /// <summary>The minutes that 结业 asks for, rounded up.</summary>
    public static int NeededMinutes(int classMinutes, int percent) => (int)(((long)classMinutes * percent + 99) / 100);

    /// <summary>培训上岗 (Q12): a placement that started between the first day of the class and <see cref="PlacedWithinDays"/> after its last.</summary>
    public static bool CountsAsPlaced(DateOnly classStartsOn, DateOnly classEndsOn, DateOnly placementStartsOn) =>
        classStartsOn <= placementStartsOn && placementStartsOn <= classEndsOn.AddDays(PlacedWithinDays);

    /// <summary>The last day on which a placement still counts.</summary>
    public static DateOnly LastPlacedOn(DateOnly classEndsOn) => classEndsOn.AddDays(PlacedWithinDays);
}
