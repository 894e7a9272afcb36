using LeYe.A11yTests.Support.Browser;
using LeYe.A11yTests.Support.Checks;
using LeYe.A11yTests.Support.Portals;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.States;

/// <summary>A page brought into a state.</summary>
public sealed class OpenState : IAsyncDisposable
{
    private readonly PageWindow _window;
    private readonly Func<PageWindow, ValueTask> _leave;

    private OpenState(PageWindow window, Func<PageWindow, ValueTask> leave) => (_window, _leave) = (window, leave);

    public IPage Page => _window.Page;

    public DevTools Tools => _window.Tools;

    public PageWeight Weight => _window.Weight;

    /// <summary>The answer that the page shows.</summary>
    public IResponse Answer => _window.Answer;

    /// <param name="windows">The windows.</param>
    /// <param name="portals">The portals.</param>
    /// <param name="state">The state to reach.</param>
    /// <param name="prepare">What to do with the context before anything is loaded, such as planting a defect.</param>
    public static async Task<OpenState> OpenAsync(WindowPool windows, PortalPool portals, PageState state, Func<IBrowserContext, Task>? prepare = null)
    {
        var portal = await portals.GetAsync(state.Portal);
        var isAlone = state.IsAlone || prepare is not null;
        var window = isAlone ? await windows.OpenAsync(state.Portal) : await windows.TakeAsync(state.Portal);
        var open = new OpenState(window, isAlone ? w => w.DisposeAsync() : w => { windows.GiveBack(state.Portal, w); return default; });
        await window.CleanAsync();
        if (state.Account.Length > 0)
            await portals.SignInAsync(window.Context, state.Portal, state.Account);
        if (prepare is not null)
            await prepare(window.Context);
        await window.Page.GotoAsync(DemoRecords.Fill(portal, state.Path));
        if (state.Reach is not null)
            await state.Reach(window.Page);
        await window.Page.WaitForLoadStateAsync(LoadState.Load);
        return open;
    }

    public ValueTask DisposeAsync() => _leave(_window);
}
