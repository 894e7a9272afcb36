namespace LeYe.Domain.Training.Attendance;

/// <summary>One save of a register, as the audit kept it.</summary>
/// <param name="By">Name of the account that saved.</param>
/// <param name="At">UTC instant.</param>
/// <param name="Changes">The marks it changed.</param>
/// <param name="Reason">Why, where it was asked for.</param>
public sealed record RegisterSave(string By, DateTime At, IReadOnlyList<MarkChange> Changes, string? Reason = null);
