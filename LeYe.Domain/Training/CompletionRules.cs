namespace LeYe.Domain.Training;

/// <summary>结业 (rules.md, Training; Q6): at least 80 % of the class's hours attended, and passed where the class has an assessment.</summary>
public static class CompletionRules
{
    /// <param name="attendedMinutes">Full minutes of the sessions attended (出勤, 迟到, 早退).</param>
    /// <param name="classMinutes">Minutes of all sessions of the class.</param>
    public static bool IsCompleted(int attendedMinutes, int classMinutes, bool hasAssessment, AssessmentResult assessment) =>
        classMinutes > 0 && attendedMinutes * 100L >= classMinutes * 80L && (!hasAssessment || assessment == AssessmentResult.Passed);
}
