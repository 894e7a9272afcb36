using LeYe.Domain.Presence;

namespace LeYe.Portal.Features.Presence;

/// <summary>The addresses of 签到.</summary>
public static class PresenceLinks
{
    public const string Start = "/checkin";

    public static string Desk(string baseKey, CheckInStep step) => step == CheckInStep.Out ? $"{Start}/{baseKey}?act=out" : $"{Start}/{baseKey}";

    /// <summary>The desk after an entry, with what it did and to whom.</summary>
    public static string Said(string baseKey, CheckInStep step, string said, int personId) =>
        $"{Start}/{baseKey}?act={(step == CheckInStep.Out ? "out" : "in")}&said={said}&person={personId}";

    public static string Forgotten(string baseKey) => $"{Start}/{baseKey}/forgotten";

    public static string Forgotten(string baseKey, string done) => $"{Start}/{baseKey}/forgotten?done={done}";

    public static string ForgottenOne(string baseKey, int id) => $"{Start}/{baseKey}/forgotten/{id}";

    public static string Accounts(string baseKey) => $"{Start}/{baseKey}/accounts";

    public static string Accounts(string baseKey, string done) => $"{Start}/{baseKey}/accounts?done={done}";

    public static string OwnForgotten(int id) => $"{Start}/own/{id}";

    /// <summary>The own home page after a 签到, 签退 or answer.</summary>
    public static string Own(string said) => $"/?own={said}";
}
