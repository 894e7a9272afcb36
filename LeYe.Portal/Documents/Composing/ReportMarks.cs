using LeYe.Domain.Reporting;

namespace LeYe.Portal.Documents.Composing;

/// <summary>What a reader must know before the first line: 草稿, 送审稿 or 定稿 with its edition, 公开版, 演示数据.</summary>
internal static class ReportMarks
{
    public static IReadOnlyList<string> Of(AnnualReport report)
    {
        List<string> marks = [ReportText.Get("Status." + report.Status)];
        if (report.IsReviewCopy) marks.Add(ReportText.Get("Status.ReviewCopy"));
        if (report.CorrectionReason is not null) marks.Add(ReportText.Get("Status.Corrected", report.Edition!));
        if (report.IsPublic) marks.Add(ReportText.Get("PublicCopy"));
        if (report.IsDemonstration) marks.Add(ReportText.Get("Demonstration"));
        return marks;
    }
}
