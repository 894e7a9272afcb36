using LeYe.Domain.Common;

namespace LeYe.Domain.Placements;

/// <summary>The rules of clients, business lines, openings and teams, by name.</summary>
public static class ClientRules
{
    /// <summary>A name has 1-50 characters.</summary>
    public static readonly RuleId Name = new("client.name");

    /// <summary>One company stands in the list once.</summary>
    public static readonly RuleId Taken = new("client.taken");

    /// <summary>An opening has 1-9999 seats, and no fewer than are filled.</summary>
    public static readonly RuleId Seats = new("opening.seats");

    /// <summary>An opening is closed once, on or after the day it was opened, by today.</summary>
    public static readonly RuleId Closing = new("opening.closing");

    /// <summary>A line belongs to the base of the opening or team.</summary>
    public static readonly RuleId LineOfBase = new("opening.line");

    /// <summary>Two teams of one base have different names.</summary>
    public static readonly RuleId TeamTaken = new("team.taken");

    /// <summary>组长 is somebody in the scope.</summary>
    public static readonly RuleId TeamLeader = new("team.leader");

    /// <summary>A rate lies between 0 and 100 %, for a month that has begun.</summary>
    public static readonly RuleId Rate = new("team.rate");

    public const int MostOrders = 100_000_000;

    /// <summary>Orders of a month are counted, and no more pass acceptance than there were.</summary>
    public static readonly RuleId Orders = new("team.orders");

    /// <summary>A note has at most 200 characters.</summary>
    public static readonly RuleId Note = new("opening.note");

    public static string CleanName(string? name, string field = "name")
    {
        var clean = TextNormal.Line(name);
        Name.Demand(clean.Length is >= 1 and <= 50, field);
        return clean;
    }

    public static string? CleanNote(string? note)
    {
        var clean = TextNormal.Line(note);
        Note.Demand(clean.Length <= 200, "note");
        return clean.Length == 0 ? null : clean;
    }
}
