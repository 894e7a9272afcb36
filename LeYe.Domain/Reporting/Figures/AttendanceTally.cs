namespace LeYe.Domain.Reporting.Figures;

/// <summary>What submitted registers say about one enrolment by the cut-off.</summary>
/// <param name="FirstInPeriod">First session attended in the report's period; null when none.</param>
internal readonly record struct AttendanceTally(int Sessions, int Minutes, DateOnly? FirstInPeriod)
{
    public AttendanceTally Plus(SessionRow session, bool inPeriod) => new(
        Sessions + 1,
        Minutes + session.Minutes,
        inPeriod && (FirstInPeriod is null || session.HeldOn < FirstInPeriod) ? session.HeldOn : FirstInPeriod);
}
