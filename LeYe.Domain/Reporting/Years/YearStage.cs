namespace LeYe.Domain.Reporting.Years;

/// <summary>How far the report of a year has come: 起草, 复核, 待签发, 定稿.</summary>
public enum YearStage { Drafting = 1, InReview = 2, Reviewed = 3, Final = 4 }
