using LeYe.Domain.Common;

namespace LeYe.Domain.Placements;

/// <summary>When a stay is to be followed up, and what an entry of the log must hold.</summary>
public static class FollowUpRules
{
    /// <summary>Days after the first day by which a follow-up is due; the last one repeats.</summary>
    public static readonly IReadOnlyList<int> Milestones = [7, 30, 90, 180];

    /// <summary>The due list shows what falls due within so many days.</summary>
    public const int AheadDays = 14;

    /// <summary>A follow-up is held within the stay or at most 180 days after it, and not after today.</summary>
    public static readonly RuleId HeldDate = new("follow-up.held-date");

    /// <summary>The next one lies after this one, by at most 366 days.</summary>
    public static readonly RuleId NextDate = new("follow-up.next-date");

    /// <summary>A note has at most 500 characters.</summary>
    public static readonly RuleId NoteText = new("follow-up.note");

    /// <summary>The day by which the next follow-up is due.</summary>
    /// <param name="startOn">First day of the stay.</param>
    /// <param name="lastHeldOn">Day of the last entry; null before the first.</param>
    /// <param name="agreedOn">The day agreed in the last entry, which goes before the milestones.</param>
    public static DateOnly DueOn(DateOnly startOn, DateOnly? lastHeldOn, DateOnly? agreedOn)
    {
        if (agreedOn is { } agreed)
            return agreed;
        foreach (var days in Milestones)
            if (lastHeldOn is not { } held || held < startOn.AddDays(days))
                return startOn.AddDays(days);
        return lastHeldOn!.Value.AddDays(Milestones[^1]);
    }

    public static void Hold(Placement placement, DateOnly heldOn, DateOnly? nextOn, string? note, DateOnly today)
    {
        HeldDate.Demand(heldOn >= placement.StartOn && heldOn <= today && (placement.EndOn is not { } end || heldOn <= end.AddDays(180)), "heldOn");
        NextDate.Demand(nextOn is not { } next || (next > heldOn && next <= heldOn.AddDays(366)), "nextOn");
        NoteText.Demand(note is null || note.Length <= 500, "note");
    }
}
