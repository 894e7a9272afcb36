namespace LeYe.Portal.Features.Accounts;

/// <summary>How a step of a sign-in went. Wrong does not say whether the account exists; Code asks for the second step; Used is a code that was tried before.</summary>
public enum SignInOutcome { Done, Wrong, Locked, Code, Used }
