namespace LeYe.Portal.Features.Statistics;

/// <summary>The windows that are chosen by name, so that a date is typed only where none of them fits.</summary>
public enum StatisticsPeriod { ThisMonth = 1, LastMonth, ThisQuarter, LastQuarter, ThisYear, LastYear, Dates }
