namespace LeYe.Domain.Reporting;

/// <summary>草稿 or 定稿.</summary>
public enum ReportStatus { Draft = 1, Final = 2 }
