using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Years;

/// <summary>The rules of the year's work, by name.</summary>
public static class YearRules
{
    public const int LongestSummary = 5_000;
    public const int LongestReason = 200;

    /// <summary>The cut-off lies behind us (a cut-off in the future cannot be signed for or made final).</summary>
    public static readonly RuleId CutoffAhead = new("year.cutoff-ahead");

    /// <summary>No month is open, no register missing, no form 未核定.</summary>
    public static readonly RuleId Open = new("year.open");

    /// <summary>做法, 问题 and 打算 are written before the base signs.</summary>
    public static readonly RuleId SummaryMissing = new("year.summary-missing");

    /// <summary>A summary has at most 5,000 characters a part.</summary>
    public static readonly RuleId SummaryTooLong = new("year.summary-too-long");

    /// <summary>A suspended site, or one without records, has nothing to sign for.</summary>
    public static readonly RuleId NothingToSign = new("year.nothing-to-sign");

    /// <summary>Every base has signed for the figures that now stand in the report.</summary>
    public static readonly RuleId NotSigned = new("year.not-signed");

    /// <summary>No comment of the review is unanswered.</summary>
    public static readonly RuleId CommentsOpen = new("year.comments-open");

    /// <summary>Only a draft is edited; what is in review or reviewed is sent back first.</summary>
    public static readonly RuleId NotDrafting = new("year.not-drafting");

    /// <summary>The report was sent to review.</summary>
    public static readonly RuleId NotInReview = new("year.not-in-review");

    /// <summary>The report was reviewed.</summary>
    public static readonly RuleId NotReviewed = new("year.not-reviewed");

    /// <summary>经办, 复核 and 签发 are three people's acts.</summary>
    public static readonly RuleId SamePerson = new("year.same-person");

    /// <summary>The year's report is final.</summary>
    public static readonly RuleId AlreadyFinal = new("year.already-final");

    /// <summary>The year's report is not final yet.</summary>
    public static readonly RuleId NotFinal = new("year.not-final");

    /// <summary>Records changed while the report was printed.</summary>
    public static readonly RuleId ChangedMeanwhile = new("year.changed-meanwhile");

    /// <summary>The disk has room for the whole snapshot.</summary>
    public static readonly RuleId DiskFull = new("year.disk-full");

    /// <summary>A reason of 2 to 200 characters.</summary>
    public static readonly RuleId Reason = new("year.reason");

    /// <summary>终值 is frozen on its day, 01-31, or later.</summary>
    public static readonly RuleId YearEndAhead = new("year.year-end-ahead");

    /// <summary>A month is closed after it has ended.</summary>
    public static readonly RuleId MonthNotEnded = new("year.month-not-ended");

    /// <summary>Every session of the month has its submitted register before its attendance is closed.</summary>
    public static readonly RuleId RegistersMissing = new("year.registers-missing");

    /// <summary>Only income of the cut-off's month that is still open is marked 暂计.</summary>
    public static readonly RuleId NothingProvisional = new("year.nothing-provisional");

    /// <summary>At 终值 nothing is 暂计 any more.</summary>
    public static readonly RuleId StillProvisional = new("year.still-provisional");

    /// <summary>What must be done before 定稿. A certificate 待核 is shown, and counted as 待核; it holds nothing up.</summary>
    public static bool Blocks(OpenPoint point) => point.Kind is
        "income-month-open" or "attendance-month-open" or "placement-month-open" or "register-missing" or "form-not-confirmed";

    internal static string CleanReason(string? reason, string field = "reason")
    {
        var why = TextNormal.Line(reason);
        Reason.Demand(why.Length is >= 2 and <= LongestReason, field);
        return why;
    }
}
