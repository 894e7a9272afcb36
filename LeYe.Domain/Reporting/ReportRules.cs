using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting;

/// <summary>The rules of a report, by name.</summary>
public static class ReportRules
{
    /// <summary>The cut-off lies in the reported year.</summary>
    public static readonly RuleId CutoffOutsideYear = new("report.cutoff-outside-year");

    /// <summary>The records hold something of the year up to the cut-off: a placement begun or ended, a session or an income.</summary>
    public static readonly RuleId NoData = new("report.no-data");
}
