namespace LeYe.Domain.Training.Attendance;

/// <summary>未点名, 草稿, 已提交.</summary>
public enum RegisterState { NotStarted = 0, Draft = 1, Submitted = 2 }
