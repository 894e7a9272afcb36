namespace LeYe.Domain.Training;

/// <summary>未开班, 在训, 已结束, by the dates of the class.</summary>
public enum ClassState { Planned = 1, Running = 2, Ended = 3 }
