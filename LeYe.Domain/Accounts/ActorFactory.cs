namespace LeYe.Domain.Accounts;

/// <summary>Makes the actor of an account: its role, and the bases it reaches.</summary>
public sealed class ActorFactory(ScopeQueries scopes)
{
    /// <summary>The actor of an account that was read already, with the short name of its base (empty for headquarters).</summary>
    public async Task<(Actor Actor, string PlaceName)> CreateAsync(Account account, CancellationToken cancel = default)
    {
        var scope = await scopes.OfAsync(account, cancel);
        return (new Actor(account.Id, account.DisplayName, account.Role, scope) { HomeBaseId = account.BaseId }, await scopes.PlaceNameAsync(account, cancel));
    }

    /// <summary>The actor of an account; null when there is no such account or it is disabled.</summary>
    public async Task<Actor?> ForAccountAsync(int accountId, CancellationToken cancel = default) =>
        await scopes.EnabledAccountAsync(accountId, cancel) is { } account ? (await CreateAsync(account, cancel)).Actor : null;
}
