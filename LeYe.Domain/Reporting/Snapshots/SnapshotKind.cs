namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>年度报告 at the cut-off, or 终值 of the full year.</summary>
public enum SnapshotKind { Report = 1, YearEnd = 2 }
