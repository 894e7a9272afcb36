namespace LeYe.Domain.Bases;

/// <summary>How exactly a founding date was published: year, end of year, month, day.</summary>
public enum DatePrecision { Year = 1, YearEnd = 2, Month = 3, Day = 4 }
