namespace LeYe.Domain.Reporting;

/// <summary>Where a figure comes from: computed from rows, published earlier (legacy), or entered as 预计 (forecast).</summary>
public enum FigureKind { Computed = 1, Legacy = 2, Forecast = 3 }
