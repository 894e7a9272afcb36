using LeYe.Domain.Common;
using LeYe.Domain.Training.Attendance;

namespace LeYe.Domain.Training;

/// <summary>One meeting (一次课) of a class.</summary>
public sealed class ClassSession : IVersioned
{
    public int Id { get; init; }

    public int ClassId { get; init; }

    public TrainingClass? Class { get; init; }

    /// <summary>第几次课, from 1.</summary>
    public required int Number { get; init; }

    public required DateOnly HeldOn { get; set; }

    public required TimeOnly StartsAt { get; set; }

    public required TimeOnly EndsAt { get; set; }

    public string? Room { get; set; }

    /// <summary>停课: it was not held. It has no register and counts no hours.</summary>
    public bool IsCancelled { get; internal set; }

    /// <summary>调课: the date it was first planned on; null while it was never moved.</summary>
    public DateOnly? MovedFromOn { get; internal set; }

    /// <summary>代课: the name of who takes it instead of the class's coach.</summary>
    public string? Substitute { get; internal set; }

    /// <summary>Why it was cancelled, moved or taken over: the reason of the latest change.</summary>
    public string? ChangeReason { get; internal set; }

    public RegisterState RegisterState { get; internal set; } = RegisterState.NotStarted;

    public DateTime? SubmittedAt { get; internal set; }

    /// <summary>Name of the person who submitted the register.</summary>
    public string? SubmittedBy { get; internal set; }

    /// <summary>Account that last saved a draft of the register: who is taking it.</summary>
    public int? HolderId { get; internal set; }

    public string? HolderName { get; internal set; }

    /// <summary>When they last saved, UTC.</summary>
    public DateTime? HolderAt { get; internal set; }

    public int Version { get; set; }

    public List<AttendanceMark> Marks { get; init; } = [];

    public int Minutes => (int)(EndsAt - StartsAt).TotalMinutes;
}
