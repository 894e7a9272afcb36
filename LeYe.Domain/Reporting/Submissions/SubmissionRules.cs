using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Submissions;

/// <summary>The rules of submissions, by name.</summary>
public static class SubmissionRules
{
    public const int LongestText = 200;
    public const string Main = "A";

    /// <summary>A recipient of 2 to 200 characters, an office and no mail address.</summary>
    public static readonly RuleId Recipient = new("submission.recipient");

    /// <summary>It was sent on or after the day of the snapshot, and not in the future.</summary>
    public static readonly RuleId SentOn = new("submission.sent-on");

    /// <summary>Province sheets (B) leave on 12-21 or later.</summary>
    public static readonly RuleId ProvinceTooEarly = new("submission.province-too-early");

    /// <summary>A province in which the programme has a site.</summary>
    public static readonly RuleId Variant = new("submission.variant");

    /// <summary>A receipt of 2 to 200 characters, come on or after the sending and not in the future.</summary>
    public static readonly RuleId Receipt = new("submission.receipt");
}
