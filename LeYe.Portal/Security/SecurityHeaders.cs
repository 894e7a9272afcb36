namespace LeYe.Portal.Security;

/// <summary>Headers every page and file carries: a strict content policy without inline code, no framing, no sniffing, no referrer; over TLS also that there is no other way in.</summary>
public static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    // A year, as browsers' preload lists ask for at least.
    private const string TlsOnly = "max-age=31536000";

    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.OnStarting(static state =>
        {
            Put((HttpContext)state);
            return Task.CompletedTask;
        }, context);
        return next(context);
    });

    internal static void Put(HttpContext http)
    {
        var response = http.Response;
        response.Headers.XContentTypeOptions = "nosniff";
        if (http.Request.IsHttps)
            response.Headers.StrictTransportSecurity = TlsOnly;
        // No browser reads the rest on a style sheet or a script, and on a weak line they are a tenth of the page.
        if (response.StatusCode == StatusCodes.Status200OK && response.ContentType is { } type
            && (type.StartsWith("text/css", StringComparison.Ordinal) || type.StartsWith("text/javascript", StringComparison.Ordinal)))
            return;
        // The framework adds its own, weaker frame-ancestors policy; ours is the only one.
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XFrameOptions = "DENY";
        response.Headers.Remove("blazor-enhanced-nav");
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers["Cross-Origin-Opener-Policy"] = "same-origin";
        if (response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true)
            response.Headers.CacheControl = "no-store";
    }
}
