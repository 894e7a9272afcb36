namespace LeYe.Domain.Training.Attendance;

/// <summary>1 出勤, 2 迟到, 3 早退, 4 请假, 5 缺勤. 1-3 count the session's full time; 4-5 none (rules.md, Training).</summary>
public enum MarkKind { Present = 1, Late = 2, LeftEarly = 3, Excused = 4, Absent = 5 }
