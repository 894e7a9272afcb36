using LeYe.Domain.Common;

namespace LeYe.Domain.Presence;

/// <summary>The rules of 签到 and 签退, by name.</summary>
public static class PresenceRules
{
    /// <summary>Only people with a stay at the base today check in there; 试岗 too.</summary>
    public static readonly RuleId NotInPost = new("presence.not-in-post");

    /// <summary>A 签退 follows a 签到 of the same day; none is invented.</summary>
    public static readonly RuleId NotCheckedIn = new("presence.not-checked-in");

    /// <summary>Undone is what was just entered, on the same day, and nothing that has changed since.</summary>
    public static readonly RuleId NothingToUndo = new("presence.nothing-to-undo");

    /// <summary>Their own device is for people whose main post is at home.</summary>
    public static readonly RuleId NotAtHome = new("presence.not-at-home");

    /// <summary>The account is nobody's yet.</summary>
    public static readonly RuleId NotLinked = new("presence.not-linked");

    /// <summary>A forgotten 签退 is asked about from the next day on.</summary>
    public static readonly RuleId TooEarly = new("presence.too-early");

    /// <summary>It is answered once.</summary>
    public static readonly RuleId Answered = new("presence.answered");

    /// <summary>The 签退 lies after the 签到, on the same day.</summary>
    public static readonly RuleId OutBeforeIn = new("presence.out-before-in");

    /// <summary>An account of the role 本人 of the base is linked to a person of the base; each to one.</summary>
    public static readonly RuleId OwnAccount = new("presence.own-account");
}
