using System.Collections.Concurrent;
using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Portals;

namespace LeYe.A11yTests.Support.States;

/// <summary>The windows onto each portal that nobody uses at the moment.</summary>
public sealed class WindowPool(BrowserHost browser, PortalPool portals)
{
    private readonly ConcurrentDictionary<PortalKind, ConcurrentBag<PageWindow>> _idle = new();

    /// <summary>A window that may have shown other states before.</summary>
    public async Task<PageWindow> TakeAsync(PortalKind kind) => _idle.TryGetValue(kind, out var idle) && idle.TryTake(out var window) ? window : await OpenAsync(kind);

    /// <summary>A new window, to be closed by whoever opened it.</summary>
    public async Task<PageWindow> OpenAsync(PortalKind kind) => await PageWindow.OpenAsync(browser, (await portals.GetAsync(kind)).Address);

    public void GiveBack(PortalKind kind, PageWindow window) => _idle.GetOrAdd(kind, _ => []).Add(window);
}
