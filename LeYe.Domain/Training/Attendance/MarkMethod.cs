namespace LeYe.Domain.Training.Attendance;

/// <summary>How a mark came to be: one by one, all-present, exception line, import, correction, a walk-in that was registered, excused in advance.</summary>
public enum MarkMethod { Single = 1, AllPresent = 2, ExceptionLine = 3, Import = 4, Correction = 5, WalkIn = 6, InAdvance = 7 }
