namespace LeYe.Domain.Training.Attendance;

/// <summary>What became of one row of a pasted meeting list; every row ends in exactly one.</summary>
public enum MeetingRowState { Taken = 1, Merged = 2, Heading = 3, NotOnList = 4, Several = 5, NoTime = 6, Outside = 7, NoName = 8 }
