namespace LeYe.Domain.Training;

/// <summary>班级小结: how far a class is, and everybody's way to 结业.</summary>
/// <param name="TotalMinutes">Minutes of all sessions, without those cancelled.</param>
/// <param name="HeldMinutes">Minutes of the sessions whose register is submitted.</param>
/// <param name="Sessions">Sessions, without those cancelled.</param>
/// <param name="Submitted">Sessions whose register is submitted.</param>
/// <param name="People">In the order of 班内编号, also those who left.</param>
public sealed record ClassProgress(
    int ClassId, string Name, int IntakeNumber, int BaseId, string BaseName, DateOnly StartsOn, DateOnly EndsOn, bool HasAssessment, int CompletionPercent,
    int TotalMinutes, int HeldMinutes, int Sessions, int Cancelled, int Submitted, IReadOnlyList<EnrolmentProgress> People)
{
    public int NeededMinutes => CompletionRules.NeededMinutes(TotalMinutes, CompletionPercent);

    public int RemainingMinutes => TotalMinutes - HeldMinutes;

    /// <summary>参训 people.</summary>
    public int Attended => People.Count(p => p.HasAttended);

    public int Completed => People.Count(IsCompleted);

    public bool IsCompleted(EnrolmentProgress person) =>
        CompletionRules.IsCompleted(person.AttendedMinutes, TotalMinutes, HasAssessment, person.Assessment, CompletionPercent);

    /// <summary>Minutes that are still to be attended for 结业.</summary>
    public int MissingMinutes(EnrolmentProgress person) => Math.Max(0, NeededMinutes - person.AttendedMinutes);

    /// <summary>What stands between a person and 结业 on a date; null when nothing does, or nothing yet.</summary>
    public CompletionGap? GapOf(EnrolmentProgress person, DateOnly today)
    {
        if (!person.IsIn || IsCompleted(person) || HeldMinutes == 0)
            return null;
        var missing = MissingMinutes(person);
        if (missing > RemainingMinutes)
            return CompletionGap.OutOfReach;
        if (missing > 0)
            // Whoever kept the pace so far is not short of anything.
            return CompletionRules.HasHours(person.AttendedMinutes, HeldMinutes, CompletionPercent) ? null : CompletionGap.Behind;
        return EndsOn < today ? CompletionGap.Assessment : null;
    }
}
