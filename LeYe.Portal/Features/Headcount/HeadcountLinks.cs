namespace LeYe.Portal.Features.Headcount;

/// <summary>The addresses of headcounts.</summary>
public static class HeadcountLinks
{
    public const string Now = "/headcount";

    /// <summary>The hub of live headcounts; the same numbers by GET are at its <c>/now</c>.</summary>
    public const string Hub = "/live/headcount";

    /// <summary>The wall display of a base, for who is signed in.</summary>
    public const string Board = "/headcount/board";

    /// <summary>The wall displays that were issued.</summary>
    public const string Boards = "/headcount/boards";

    /// <summary>The page of an issued wall display; nobody is signed in there.</summary>
    public const string Wall = "/board";

    /// <summary>The hub of issued wall displays.</summary>
    public const string WallHub = "/live/board";

    public static string BoardOf(string key) => $"{Board}?base={key}";

    public static string BoardHub(int baseId) => FormattableString.Invariant($"{Hub}?board={baseId}");

    public static string RevokeBoard(int id) => FormattableString.Invariant($"{Boards}/{id}/revoke");

    public static string BoardsDone(string done) => Boards + "?done=" + done;
}
