namespace LeYe.Domain.Income;

/// <summary>Why a month's 应发 is asked about (issue 5): half as much again as the person's own median, half of it, above all of the base, or nothing.</summary>
public enum OutlierKind { AboveMedian = 1, BelowMedian = 2, AboveBaseMaximum = 3, Zero = 4 }
