namespace LeYe.Domain.Training.Attendance;

/// <summary>A mark as a coach gave it; <paramref name="Kind"/> null takes the mark away again.</summary>
/// <param name="Sent">
/// What the same sender has sent for this person before without an answer, since the version it works on: a register that says one
/// of these has not been changed by somebody else.
/// </param>
public sealed record MarkEntry(int EnrolmentId, MarkKind? Kind, MarkMethod Method = MarkMethod.Single, IReadOnlyList<MarkKind>? Sent = null);
