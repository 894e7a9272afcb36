using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.Engines;

/// <summary>
/// Everything that runs inside the pages, as one script on a loopback port: the browser fetches its two megabytes faster than
/// they can be handed to it. The context must bypass the page's content policy, which (rightly) lets no script in but our own.
/// </summary>
public sealed class EngineScripts : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly string _script;

    private EngineScripts(WebApplication app, string script) => (_app, _script) = (app, script);

    private string Address => _app.Urls.First() + "/engines.js";

    public static async Task<EngineScripts> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var script = string.Join("\n;\n",
            Read("node_modules", "axe-core", "axe.min.js"), Read("node_modules", "accessibility-checker-engine", "ace.js"),
            Read("node_modules", "@pa11y", "html_codesniffer", "build", "HTMLCS.js"),
            Read("Support", "Engines", "engines.js"), Read("Support", "Checks", "checks.js"), Read("Support", "Checks", "walker.js"));
        app.MapGet("/engines.js", (HttpResponse answer) =>
        {
            answer.Headers.CacheControl = "max-age=86400";
            return Results.Content(script, "text/javascript; charset=utf-8");
        });
        await app.StartAsync();
        return new EngineScripts(app, script);
    }

    /// <summary>Puts the scripts into the page and takes their element out again.</summary>
    /// <param name="page">The page.</param>
    /// <param name="isHanded">Hands them over: a page whose answer was changed on the way may fetch nothing from loopback.</param>
    public async Task LoadAsync(IPage page, bool isHanded = false) =>
        await (await page.AddScriptTagAsync(isHanded ? new() { Content = _script } : new() { Url = Address })).EvaluateAsync("script => script.remove()");

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([SourceTree.Project, .. path]));
}
