using LeYe.Domain.Accounts;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Components;

namespace LeYe.Portal.Features;

/// <summary>What every page of the portal has at hand.</summary>
public abstract class PortalPage : ComponentBase
{
    [CascadingParameter] protected HttpContext Http { get; set; } = default!;

    [Inject] private CurrentActor Current { get; set; } = default!;

    [Inject] private NavigationManager Navigation { get; set; } = default!;

    /// <summary>Who asks for the page.</summary>
    protected Actor Actor => Current.Value;

    /// <summary>The reader has gone: stop working for them.</summary>
    protected CancellationToken Cancel => Http.RequestAborted;

    /// <summary>Answers with a redirect and nothing else; nothing after this line runs.</summary>
    protected void Redirect(string href) => Navigation.NavigateTo(href);
}
