namespace LeYe.Domain.Training.Attendance;

/// <summary>One row of a pasted meeting list with its result.</summary>
/// <param name="Line">From 1, as pasted; empty lines count.</param>
/// <param name="Text">The row as pasted, at most 80 characters.</param>
/// <param name="Person">Whom it means; null when nobody was found.</param>
/// <param name="Kind">The mark it leads to; only where the state is <see cref="MeetingRowState.Taken"/>.</param>
public sealed record MeetingRow(int Line, string Text, MeetingRowState State, RosterRow? Person, MarkKind? Kind);
