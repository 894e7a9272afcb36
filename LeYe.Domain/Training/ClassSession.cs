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

    public RegisterState RegisterState { get; internal set; } = RegisterState.NotStarted;

    public DateTime? SubmittedAt { get; internal set; }

    /// <summary>Name of the person who submitted the register.</summary>
    public string? SubmittedBy { get; internal set; }

    public int Version { get; set; }

    public List<AttendanceMark> Marks { get; init; } = [];

    public int Minutes => (int)(EndsAt - StartsAt).TotalMinutes;
}
