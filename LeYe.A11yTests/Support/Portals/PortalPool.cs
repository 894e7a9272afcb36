using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Portals;

/// <summary>One portal of each kind for the whole run, and one sign-in for each account.</summary>
public sealed class PortalPool : IAsyncDisposable
{
    private readonly ConcurrentDictionary<PortalKind, Lazy<Task<RunningPortal>>> _portals = new();
    private readonly ConcurrentDictionary<(PortalKind, string), Lazy<Task<Cookie>>> _sessions = new();

    public Task<RunningPortal> GetAsync(PortalKind kind) =>
        _portals.GetOrAdd(kind, k => new Lazy<Task<RunningPortal>>(() => Task.Run(() => RunningPortal.StartAsync(k)))).Value;

    /// <summary>Gives the context the sign-in of an account.</summary>
    public async Task SignInAsync(IBrowserContext context, PortalKind kind, string account)
    {
        var session = _sessions.GetOrAdd((kind, account), key => new Lazy<Task<Cookie>>(() => OpenSessionAsync(key.Item1, key.Item2)));
        await context.AddCookiesAsync([await session.Value]);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var portal in _portals.Values)
            if (portal.Value.IsCompletedSuccessfully)
                await portal.Value.Result.DisposeAsync();
    }

    private async Task<Cookie> OpenSessionAsync(PortalKind kind, string account)
    {
        var address = (await GetAsync(kind)).Address;
        return new Cookie { Name = DoorClient.SessionCookie, Value = await DoorClient.SignInAsync(address, account, RunningPortal.Password), Url = address, HttpOnly = true };
    }
}
