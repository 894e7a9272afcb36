using LeYe.Portal.Components;

namespace LeYe.Portal.Features.Reports;

/// <summary>The words of the pages of the report, from ReportPageText.resx.</summary>
internal static class ReportPageText
{
    public static readonly Words Words = new(typeof(ReportPageText));
}
