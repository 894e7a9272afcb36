namespace LeYe.Domain.Training.Attendance;

/// <summary>What a register looks like after a save.</summary>
/// <param name="Version">To be sent with the next save.</param>
/// <param name="Marked">Enrolled people who have a mark.</param>
/// <param name="Enrolled">People enrolled on the session's date.</param>
public sealed record RegisterSaved(int Version, RegisterState State, int Marked, int Enrolled)
{
    /// <summary>What was changed meanwhile that the sender does not know: each mark from what the sender knew to what it is now.</summary>
    public IReadOnlyList<MarkChange> Meanwhile { get; init; } = [];
}
