namespace LeYe.Portal.Features.Accounts;

/// <summary>The addresses of signing in and out.</summary>
public static class AccountLinks
{
    public const string SignIn = "/signin";
    public const string SignedOut = "/signin?done=signed-out";
    public const string SignOut = "/signout";
    public const string Invitation = "/invitation";
    public const string Own = "/account";
    public const string List = "/accounts";
    public const string Invite = "/accounts/new";

    public static string Account(int id) => $"/accounts/{id}";

    public static string Account(int id, string done) => $"/accounts/{id}?done={done}";

    public static string OwnDone(string done) => Own + "?done=" + done;

    public static string Code(int id) => $"/accounts/{id}/code";

    /// <summary>A GET that only moves the end of the sign-in; answers 204 and the seconds left in <see cref="SecondsHeader"/>.</summary>
    public const string ExtendSession = "/session/extend";
    public const string SecondsHeader = "Session-Seconds";

    /// <summary>A path of this site to go on to after signing in; anything else becomes home.</summary>
    public static string Local(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.StartsWith("/signin", StringComparison.Ordinal) && !path.Any(char.IsControl) ? path : "/";
}
