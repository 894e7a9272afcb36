namespace LeYe.Portal.Features.Placements;

/// <summary>The addresses of placements.</summary>
public static class PlacementLinks
{
    public const string List = "/placements";
    public const string Export = "/placements/export";
    public const string Record = "/placements/new";
    public const string FollowUps = "/follow-ups";
    public const string Transfers = "/transfers";

    public static string ListOf(string baseKey) => $"/placements?base={baseKey}";

    public static string RecordFor(int personId) => $"/placements/new?person={personId}";

    public static string RecordFor(int personId, int openingId) => $"/placements/new?person={personId}&opening={openingId}";

    public static string Move(int id) => $"/placements/{id}/move";

    public static string Hire(int id) => $"/placements/{id}/hire";

    public static string Terms(int id) => $"/placements/{id}/terms";

    public static string HoldFollowUp(int id) => $"/placements/{id}/follow-ups/new";

    public static string Transfer(int id) => $"/transfers/{id}";

    public static string Placement(int id) => $"/placements/{id}";

    public static string Placement(int id, string done) => $"/placements/{id}?done={done}";

    public static string End(int id) => $"/placements/{id}/end";

    public static string StartLeave(int id) => $"/placements/{id}/leave";

    public static string EndLeave(int id) => $"/placements/{id}/resume";
}
