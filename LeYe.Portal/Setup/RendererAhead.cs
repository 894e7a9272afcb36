using LeYe.Portal.Components.Layout;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace LeYe.Portal.Setup;

/// <summary>
/// Draws the product's mark to nowhere while the server is set up: what draws pages is then compiled on the processor that would
/// be idle, and the first page comes sooner. Where there is one processor, the same work only comes earlier.
/// </summary>
internal static class RendererAhead
{
    public static void Begin() => Task.Run(DrawAsync);

    private static async Task DrawAsync()
    {
        await using var services = new ServiceCollection().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        await renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<Mark>()).ToHtmlString());
    }
}
