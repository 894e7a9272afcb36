using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Placements;

/// <summary>The rules of a stay, by name (rules.md, Stays and headcount; issue 5).</summary>
public static class PlacementRules
{
    /// <summary>Nobody works before the age of 16; no other age blocks a placement (domain.md §3.7).</summary>
    public const int MinimumAge = 16;

    /// <summary>Two main placements of one person never overlap.</summary>
    public static readonly RuleId Overlap = new("placement.overlap");

    /// <summary>No placement starts at a base that is 暂停 or 关闭 on that date. One that began before can be recorded later, and then ended.</summary>
    public static readonly RuleId BaseStatusAccepts = new("placement.base-status");

    /// <summary>A person is at least 16 on the first day.</summary>
    public static readonly RuleId Age = new("placement.minimum-age");

    /// <summary>No placement starts before its base was founded.</summary>
    public static readonly RuleId Founding = new("placement.before-founding");

    /// <summary>A stay starts at most 366 days after today.</summary>
    public static readonly RuleId StartTooFar = new("placement.start-too-far");

    /// <summary>The end, the first day not counted, lies after the start and at most 366 days after today.</summary>
    public static readonly RuleId End = new("placement.end");

    /// <summary>A stay that has ended is not ended again, and no leave starts in it.</summary>
    public static readonly RuleId AlreadyEnded = new("placement.already-ended");

    /// <summary>A post has 1-50 characters.</summary>
    public static readonly RuleId PostText = new("placement.post");

    /// <summary>The business line belongs to the base of the placement.</summary>
    public static readonly RuleId Line = new("placement.business-line");

    /// <summary>返岗 needs an earlier stay that has ended.</summary>
    public static readonly RuleId NoEarlierStay = new("placement.no-earlier-stay");

    /// <summary>A leave lies within the stay and does not overlap another leave.</summary>
    public static readonly RuleId LeaveDates = new("placement.leave-dates");

    /// <summary>Only a running leave can end.</summary>
    public static readonly RuleId NotOnLeave = new("placement.not-on-leave");

    /// <summary>A contract ends on or after the day it was signed.</summary>
    public static readonly RuleId ContractDates = new("placement.contract-dates");

    /// <summary>The team belongs to the base of the placement.</summary>
    public static readonly RuleId TeamOfBase = new("placement.team");

    /// <summary>An opening belongs to the base, is open on the first day and has a free seat.</summary>
    public static readonly RuleId OpeningSeat = new("placement.opening");

    /// <summary>A move or a transfer happens after the stay began, outside a leave, at most 366 days after today.</summary>
    public static readonly RuleId MoveDate = new("placement.move-date");

    /// <summary>A move changes something.</summary>
    public static readonly RuleId MoveNothing = new("placement.move-nothing");

    public static string CleanPost(string? post)
    {
        var clean = TextNormal.Line(post);
        PostText.Demand(clean.Length is >= 1 and <= 50, "post");
        return clean;
    }

    public static void StartHolds(Person person, EmploymentBase at, DateOnly startOn, DateOnly today)
    {
        StartTooFar.Demand(startOn <= today.AddDays(366), "startOn");
        Founding.Demand(startOn >= at.FoundedOn, "startOn");
        BaseStatusAccepts.Demand(BaseStatusRules.AcceptsPlacementsOn(at.Statuses, startOn), "startOn");
        Age.Demand(person.BornOn is not { } bornOn || bornOn.AddYears(MinimumAge) <= startOn, "startOn");
    }

    /// <summary>A new main stay without an end overlaps every main stay that has not ended by its start.</summary>
    public static bool Overlaps(DateOnly startOn, DateOnly? endOn, DateOnly otherStartOn, DateOnly? otherEndOn) =>
        (endOn is null || otherStartOn < endOn) && (otherEndOn is null || startOn < otherEndOn);

    public static void EndHolds(Placement placement, DateOnly endOn, DateOnly today)
    {
        AlreadyEnded.Demand(placement.EndOn is null, "endOn");
        End.Demand(endOn > placement.StartOn && endOn <= today.AddDays(366), "endOn");
        End.Demand(placement.Leaves.TrueForAll(l => l.FromOn < endOn && (l.UntilOn is null || l.UntilOn <= endOn)), "endOn");
    }

    /// <summary>A stay that goes on in another post or at another base can be parted on the day.</summary>
    public static void MoveHolds(Placement placement, DateOnly on, DateOnly today)
    {
        AlreadyEnded.Demand(placement.EndOn is null, "on");
        MoveDate.Demand(on > placement.StartOn && on <= today.AddDays(366), "on");
        MoveDate.Demand(placement.Leaves.TrueForAll(l => l.UntilOn is { } until && until <= on), "on");
    }

    public static void LeaveHolds(Placement placement, DateOnly fromOn, DateOnly today)
    {
        AlreadyEnded.Demand(placement.EndOn is null, "fromOn");
        LeaveDates.Demand(fromOn > placement.StartOn && fromOn <= today.AddDays(366), "fromOn");
        LeaveDates.Demand(placement.Leaves.TrueForAll(l => l.UntilOn is { } until && until <= fromOn), "fromOn");
    }
}
