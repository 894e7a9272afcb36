using LeYe.Domain.Common;

namespace LeYe.Domain.Placements;

/// <summary>The rules of passing a person from one base to another, by name.</summary>
public static class TransferRules
{
    /// <summary>A person goes to another base than the one that keeps their record.</summary>
    public static readonly RuleId OtherBase = new("transfer.base");

    /// <summary>A person is offered to one base at a time.</summary>
    public static readonly RuleId AlreadyOffered = new("transfer.offered");

    /// <summary>Only an offer that waits is accepted, declined or withdrawn.</summary>
    public static readonly RuleId Decided = new("transfer.decided");

    /// <summary>A reason of 2-200 characters is given.</summary>
    public static readonly RuleId Reason = new("transfer.reason");

    /// <summary>Whoever is in post goes on in a post: the receiving base names it.</summary>
    public static readonly RuleId PostNeeded = new("transfer.post");

    /// <summary>The day lies at most 366 days from today, either way.</summary>
    public static readonly RuleId Day = new("transfer.day");
}
