namespace LeYe.Domain.Reporting.Submissions;

/// <summary>机要, 公文系统, 邮件, 纸质 (domain.md §5.5).</summary>
public enum SubmissionChannel { ClassifiedMail = 1, DocumentSystem = 2, Email = 3, Paper = 4 }
