namespace LeYe.Portal.Components.Layout;

/// <summary>How long the sign-in of this request lasts.</summary>
/// <param name="Seconds">Seconds until it ends when nothing more is asked for.</param>
/// <param name="ExtendHref">The address that a GET extends it by; null when its last hour has come and only signing in again helps.</param>
public sealed record SessionTime(int Seconds, string? ExtendHref);
