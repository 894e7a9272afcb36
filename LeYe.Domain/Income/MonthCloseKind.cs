namespace LeYe.Domain.Income;

/// <summary>Attendance and placements close on the 10th of the next month, income on the 20th.</summary>
public enum MonthCloseKind { Attendance = 1, Placements = 2, Income = 3 }
