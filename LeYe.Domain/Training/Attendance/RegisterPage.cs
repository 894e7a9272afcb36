namespace LeYe.Domain.Training.Attendance;

/// <summary>A session's register as a page shows it.</summary>
public sealed record RegisterPage(
    int SessionId, int ClassId, string ClassName, int IntakeNumber, int BaseId, string BaseName, int SessionNumber, DateOnly HeldOn, TimeOnly StartsAt, TimeOnly EndsAt,
    string? Room, RegisterState State, DateTime? SubmittedAt, string? SubmittedBy, int Version, IReadOnlyList<RosterRow> Roster)
{
    public int? HolderId { get; init; }

    public string? HolderName { get; init; }

    public DateTime? HolderAt { get; init; }

    /// <summary>停课: the session has no register.</summary>
    public bool IsCancelled { get; init; }

    /// <summary>代课: who takes it instead of the class's coach.</summary>
    public string? Substitute { get; init; }

    /// <summary>Why it was cancelled, moved or taken over.</summary>
    public string? ChangeReason { get; init; }

    /// <summary>Whether attendance of the session's month is closed: changes then need a reason.</summary>
    public bool IsMonthClosed { get; init; }

    /// <summary>Who saved the latest draft, or null.</summary>
    public RegisterHolder? Holder => HolderId is { } id && HolderAt is { } at ? new RegisterHolder(id, HolderName ?? "", at) : null;
}
