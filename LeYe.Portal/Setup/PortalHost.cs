using LeYe.Portal.Live;
using LeYe.Portal.Security;

namespace LeYe.Portal.Setup;

/// <summary>The web server. Reads as a table of contents; each concern has its own file beside this one.</summary>
public static class PortalHost
{
    public static WebApplication Build(PortalOptions options)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            EnvironmentName = options.EnvironmentName,
            ContentRootPath = AppContext.BaseDirectory,
            ApplicationName = typeof(PortalHost).Assembly.GetName().Name,
        });
        builder.WebHost.UseUrls(options.Address);
        // Started from the sources, the browser's files are where the build put them; published, they are beside the program.
        builder.WebHost.UseStaticWebAssets();
        // Only whoever edits them needs them read anew each time: that travels uncompressed.
        builder.Configuration["ReloadStaticAssetsAtRuntime"] = builder.Environment.IsDevelopment() ? "true" : "false";
        builder.AddServerLimits();
        builder.AddQuietLogging();
        builder.Services.AddSingleton(options.Time);
        builder.Services.AddRecords(options.Directory);
        builder.Services.AddDocuments();
        builder.Services.AddPortalIdentity(options.Directory.Path);
        builder.Services.AddCompression();
        builder.Services.AddPages();
        builder.Services.AddLive();
        builder.Services.AddPortalHealth();

        var app = builder.Build();
        app.UseResponseCompression();
        app.UseSecurityHeaders();
        app.UseRedirectBodies();
        app.UseProblemPages();
        app.UseAuthentication();
        app.UseEndedSignIns();
        app.UseAuthorization();
        app.UseAntiforgery();
        app.UseExpiredForms();
        app.UseActsAhead();
        app.MapPages();
        app.MapLive();
        app.MapPortalHealth();
        return app;
    }
}
