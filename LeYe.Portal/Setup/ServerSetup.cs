using System.IO.Compression;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;

namespace LeYe.Portal.Setup;

/// <summary>Limits of the server, and what it logs.</summary>
public static class ServerSetup
{
    /// <summary>Bodies to 1 MB (a page with a file raises its own), headers to 16 kB, slow requests cut off.</summary>
    public static void AddServerLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1024 * 1024;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(30);
        });
        // A month grid sends eight fields a person: enough for 2,000 people in post at one base.
        builder.Services.Configure<FormOptions>(form => form.ValueCountLimit = 16 * 1024);
    }

    /// <summary>Pages travel compressed: many bases have slow lines. The only secret in a page, the form token, is masked anew in each answer.</summary>
    public static void AddCompression(this IServiceCollection services)
    {
        services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            // Published, styles and scripts lie there packed already; started from the sources they do not.
            compression.MimeTypes = ["text/html", "text/css", "text/javascript"];
        });
        // A third less on the line than the fastest level, for a millisecond of the server's on the longest page.
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }

    /// <summary>Warnings and worse, on one line. Requests are not logged: their addresses hold what people searched for.</summary>
    public static void AddQuietLogging(this WebApplicationBuilder builder)
    {
        builder.Logging.ClearProviders();
        builder.Logging.AddSimpleConsole(o => o.SingleLine = true);
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        // SQL text can be long and parameters are never logged; a failed command is reported by its exception.
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Critical);
        // Whoever cuts the line causes these; they are normal days, not faults.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Antiforgery", LogLevel.None);
        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // Our hubs say themselves, in one line, whom they cut off and why.
        builder.Logging.AddFilter("Microsoft.AspNetCore.SignalR.HubConnectionHandler", LogLevel.Critical);
        // A start that fails is told in one line by the command itself.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);
    }
}
