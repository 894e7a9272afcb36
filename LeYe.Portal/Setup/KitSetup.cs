using System.Text.Encodings.Web;
using System.Text.Unicode;
using LeYe.Portal.Components;
using LeYe.Portal.Components.Layout;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LeYe.Portal.Setup;

/// <summary>What the components and the browser's files need of the server.</summary>
public static class KitSetup
{
    public static IServiceCollection AddKit(this IServiceCollection services)
    {
        services.AddRazorComponents();
        services.AddScoped<ElementIds>();
        services.TryAddScoped<IShellModel, PlainShellModel>();
        // Chinese as it is, not as entities: 3 bytes a character instead of 8.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return services;
    }

    /// <summary>Serves the browser's files, named by their content and kept for a year, and every page. Antiforgery must be in the pipeline.</summary>
    public static RazorComponentsEndpointConventionBuilder MapKit(this IEndpointRouteBuilder endpoints)
    {
        // The page where people sign in needs its styles too.
        endpoints.MapStaticAssets().AllowAnonymous();
        return endpoints.MapRazorComponents<App>().WithStaticAssets();
    }
}
