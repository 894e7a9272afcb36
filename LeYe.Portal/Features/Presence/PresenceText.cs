using LeYe.Domain.Common;
using LeYe.Domain.Presence;
using LeYe.Portal.Components;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Presence;

/// <summary>The words of 签到 and 签退, from PresenceText.resx.</summary>
internal static class PresenceText
{
    public static readonly Words Words = new(typeof(PresenceText));

    /// <summary>Time of day in Shanghai of a UTC instant.</summary>
    public static string Time(DateTime utc) => Shown.Time(TimeOnly.FromDateTime(BusinessCalendar.LocalTime(utc)));

    /// <summary>The 签退 of a line in words: the time, that there is none yet, or that nobody knows it.</summary>
    public static string Out(PresenceLine line) => line switch
    {
        { Out: CheckOutKind.SaidAfterwards, OutAt: { } at } => Words.Format("Out.Said", Time(at), line.OutBy),
        { OutAt: { } at } => Time(at),
        { Out: CheckOutKind.NotKnown } => Words["Out.NotKnown"],
        _ => Words["Out.None"],
    };
}
