namespace LeYe.Domain.Reporting.Figures;

/// <summary>What submitted registers say about one enrolment by the cut-off.</summary>
/// <param name="Minutes">Full minutes of the sessions attended.</param>
/// <param name="First">First session attended.</param>
/// <param name="FirstInPeriod">First session attended in the report's period; null when none.</param>
internal readonly record struct AttendanceTally(int Minutes, DateOnly First, DateOnly? FirstInPeriod)
{
    public static AttendanceTally None { get; } = new(0, DateOnly.MaxValue, null);

    public AttendanceTally Plus(SessionRow session, bool inPeriod) => new(
        Minutes + session.Minutes,
        session.HeldOn < First ? session.HeldOn : First,
        inPeriod && (FirstInPeriod is null || session.HeldOn < FirstInPeriod) ? session.HeldOn : FirstInPeriod);
}
