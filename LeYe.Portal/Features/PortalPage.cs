using LeYe.Domain.Accounts;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Components;

namespace LeYe.Portal.Features;

/// <summary>What every page of the portal has at hand. A page is drawn when it has what it shows, and not before.</summary>
public abstract class PortalPage : ComponentBase, IHandleEvent
{
    private bool _isReady;

    [CascadingParameter] protected HttpContext Http { get; set; } = default!;

    [Inject] private CurrentActor Current { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <summary>Who asks for the page.</summary>
    protected Actor Actor => Current.Value;

    /// <summary>The reader has gone: stop working for them.</summary>
    protected CancellationToken Cancel => Http.RequestAborted;

    /// <summary>Sets the page up. The framework would draw it once while it waits for a database that is elsewhere, with nothing to show yet.</summary>
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        if (!_isReady)
        {
            OnInitialized();
            await OnInitializedAsync();
            _isReady = true;
        }
        OnParametersSet();
        await OnParametersSetAsync();
        StateHasChanged();
    }

    // As the framework's own, but drawn once, after the act.
    async Task IHandleEvent.HandleEventAsync(EventCallbackWorkItem item, object? arg)
    {
        await item.InvokeAsync(arg);
        StateHasChanged();
    }

    /// <summary>Answers with a redirect and nothing else; nothing after this line runs.</summary>
    protected void Redirect(string href) => Navigation.NavigateTo(href);
}
