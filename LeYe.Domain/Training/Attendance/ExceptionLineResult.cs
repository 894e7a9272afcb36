namespace LeYe.Domain.Training.Attendance;

/// <summary>What an exception line says: the people it names, and its faults in the order of their places. With a fault it counts for nothing.</summary>
public sealed record ExceptionLineResult(IReadOnlyList<LineMark> Marks, IReadOnlyList<LineFault> Faults);
