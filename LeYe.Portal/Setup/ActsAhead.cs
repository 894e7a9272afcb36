using Microsoft.AspNetCore.Antiforgery;

namespace LeYe.Portal.Setup;

/// <summary>
/// An act of a form that needs nothing of its page when it is carried out: the browser is sent on at once, and no page is drawn that
/// nobody sees. What is not plainly in order is left to the page, which reads the same form and says what is wrong.
/// </summary>
public interface IActAhead
{
    /// <summary>Carries the form out.</summary>
    /// <returns>Where to go on, or null when nothing was done and the page has to look.</returns>
    Task<string?> TryAsync(HttpContext http);
}

/// <summary>Names a page's <see cref="IActAhead"/>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ActsAheadAttribute(Type act) : Attribute
{
    public Type Act => act;
}

/// <summary>Stands behind the checks of sign-in, right and token, before the pages.</summary>
public static class ActsAhead
{
    public static void UseActsAhead(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (HttpMethods.IsPost(http.Request.Method) && http.GetEndpoint()?.Metadata.GetMetadata<ActsAheadAttribute>() is { } ahead
            && http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true }
            && await ((IActAhead)http.RequestServices.GetRequiredService(ahead.Act)).TryAsync(http) is { } href)
            http.Response.Redirect(href);
        else
            await next(http);
    });
}
