using Microsoft.Playwright;

namespace LeYe.A11yTests.Defects;

/// <summary>Rewrites the answers of one browser context.</summary>
public sealed class DefectPlanter(PlantedDefect defect)
{
    /// <summary>Whether the barrier really went in.</summary>
    public bool IsPlanted { get; private set; }

    public Task PrepareAsync(IBrowserContext context) => context.RouteAsync("**/*", PassAsync);

    private async Task PassAsync(IRoute route)
    {
        if (!Fits(route.Request))
        {
            await route.ContinueAsync();
            return;
        }
        // Redirects stay the browser's own business.
        var answer = await route.FetchAsync(new() { MaxRedirects = 0 });
        var text = await answer.TextAsync();
        var changed = answer.Status is >= 300 and < 400 ? text : defect.Plant(text);
        IsPlanted |= changed != text;
        await route.FulfillAsync(new() { Response = answer, Body = changed });
    }

    private bool Fits(IRequest request) => defect.Into switch
    {
        FileKind.Html => request.ResourceType == "document",
        FileKind.Css => request.ResourceType == "stylesheet",
        _ => request.ResourceType == "script" && request.Url.Contains("/kit.", StringComparison.Ordinal),
    };
}
