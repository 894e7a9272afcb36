namespace LeYe.Portal.Features.Accounts;

/// <summary>The addresses of signing in and out.</summary>
public static class AccountLinks
{
    public const string SignIn = "/signin";
    public const string SignedOut = "/signin?done=signed-out";
    public const string SignOut = "/signout";
    public const string Invitation = "/invitation";
    public const string SecondStep = "/signin/code";
    public const string PasskeyRequest = "/signin/passkey";
    public const string Own = "/account";
    public const string Second = "/account/second";
    public const string SecondOff = "/account/second?done=off";
    public const string SecondSetup = "/account/second/setup";
    public const string Passkeys = "/account/passkeys";
    public const string PasskeyOffer = "/account/passkeys/offer";
    public const string List = "/accounts";
    public const string Invite = "/accounts/new";

    public static string Account(int id) => $"/accounts/{id}";

    public static string Account(int id, string done) => $"/accounts/{id}?done={done}";

    public static string OwnDone(string done) => Own + "?done=" + done;

    /// <summary>Signing in, and on to a path afterwards.</summary>
    public static string SignInTo(string? path) => To(SignIn, path);

    /// <summary>The second step, and on to a path afterwards.</summary>
    public static string SecondStepTo(string? path) => To(SecondStep, path);

    public static string PasskeyDone(string done) => Passkeys + "?done=" + done;

    public static string ClearSecond(int id) => $"/accounts/{id}/second";

    public static string Code(int id) => $"/accounts/{id}/code";

    /// <summary>A GET that only moves the end of the sign-in; answers 204 and the seconds left in <see cref="SecondsHeader"/>.</summary>
    public const string ExtendSession = "/session/extend";
    public const string SecondsHeader = "Session-Seconds";

    private static string To(string page, string? path) => string.IsNullOrEmpty(path) || Local(path) == "/" ? page : page + "?return=" + Uri.EscapeDataString(path);

    /// <summary>A path of this site to go on to after signing in; anything else becomes home.</summary>
    public static string Local(string? path) =>
        path is ['/', ..] && path is not ['/', '/' or '\\', ..] && !path.StartsWith("/signin", StringComparison.Ordinal) && !path.Any(char.IsControl) ? path : "/";
}
