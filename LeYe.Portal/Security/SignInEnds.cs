namespace LeYe.Portal.Security;

/// <summary>Tells whoever keeps something open for an account that one of its sign-ins has ended.</summary>
public sealed class SignInEnds
{
    /// <summary>Raised with the account's id. Handlers must not throw.</summary>
    public event Action<int>? Ended;

    public void Tell(int accountId) => Ended?.Invoke(accountId);
}
