namespace LeYe.Portal.Features.Accounts;

/// <summary>How a sign-in went. Wrong does not say whether the account exists.</summary>
public enum SignInOutcome { Done, Wrong, Locked }
