using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Presence;

/// <summary>签到 of a person at a base on a day, with its 签退. One for each person, base and day; it says nothing after the day's end (24:00 Asia/Shanghai).</summary>
public sealed class CheckIn : IVersioned
{
    public int Id { get; init; }

    public required int PersonId { get; init; }

    public Person? Person { get; init; }

    public required int BaseId { get; init; }

    public EmploymentBase? Base { get; init; }

    public required DateOnly On { get; init; }

    /// <summary>UTC instant of the 签到.</summary>
    public required DateTime InAt { get; init; }

    public required CheckInWay InWay { get; init; }

    /// <summary>Who took it: the desk's account, or the person's own.</summary>
    public required string InBy { get; init; }

    /// <summary>UTC instant of the 签退; null while there is none, and where nobody knows it any more.</summary>
    public DateTime? OutAt { get; set; }

    /// <summary>Null while there is no 签退 and nobody was asked.</summary>
    public CheckOutKind? Out { get; set; }

    /// <summary>Who took the 签退, or answered for the forgotten one.</summary>
    public string? OutBy { get; set; }

    public int Version { get; set; }
}
