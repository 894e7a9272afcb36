using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LeYe.A11yTests.ScreenReader;

/// <summary>A page of our own on loopback that proves the rig: once as it should be, once with known faults.</summary>
public sealed class SampleSite : IAsyncDisposable
{
    /// <summary>What is broken on <c>/broken</c>: the text of the page, and what stands there instead.</summary>
    private static readonly (string Sound, string Broken)[] Faults =
    [
        ("<label for=\"phone\">手机号</label>", "手机号"),
        ("aria-describedby=\"phone-error\"", ""),
        ("aria-describedby=\"name-hint\"", ""),
        ("<th scope=\"col\">名额</th>", "<td>名额</td>"),
        ("<p id=\"live\" role=\"status\">", "<p id=\"live\">"),
        ("element('summary').focus();", ""),
        ("<div role=\"alert\">", "<div>"),
    ];

    private readonly WebApplication _app;

    private SampleSite(WebApplication app) => _app = app;

    public Uri Address(string path) => new(new Uri(_app.Urls.First()), path);

    public static async Task<SampleSite> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var sound = await File.ReadAllTextAsync(Path.Combine(SourceFolder.Path, "Samples", "sound.html"));
        app.MapGet("/sound", () => Results.Content(sound, "text/html; charset=utf-8"));
        app.MapGet("/broken", () => Results.Content(Faults.Aggregate(sound, Break), "text/html; charset=utf-8"));
        await app.StartAsync();
        return new SampleSite(app);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private static string Break(string page, (string Sound, string Broken) fault) => page.Contains(fault.Sound, StringComparison.Ordinal)
        ? page.Replace(fault.Sound, fault.Broken, StringComparison.Ordinal)
        : throw new InvalidOperationException("the sample page has no " + fault.Sound);
}
