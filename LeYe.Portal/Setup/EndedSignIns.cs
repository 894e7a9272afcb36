using System.Security.Cryptography;
using LeYe.Domain.Accounts;
using LeYe.Portal.Components.Forms;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Endpoints;

namespace LeYe.Portal.Setup;

/// <summary>
/// A form that arrives after its sign-in has ended is kept, without passwords and files. Its owner signs in, gets the same page
/// with what was typed, and sends it again. Stands between authentication and authorization.
/// </summary>
public static class EndedSignIns
{
    private const string BrowserCookie = "leye-kept";

    public static void UseEndedSignIns(this WebApplication app) => app.Use(async (http, next) =>
    {
        if (!IsClosedPage(http.GetEndpoint()))
            await next(http);
        else if (ActorClaims.Read(http.User) is { } actor)
            await GiveBackAsync(http, next, actor);
        else
        {
            if (HttpMethods.IsPost(http.Request.Method) && http.Request.HasFormContentType)
                await KeepAsync(http);
            await next(http);
        }
    });

    /// <summary>Whether something typed into the page waits for its owner to sign in in this browser.</summary>
    public static bool Waits(HttpContext http, string? page) =>
        page is not null && BrowserOf(http) is { } browser && Forms(http).Waits(browser, page);

    private static bool IsClosedPage(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null;

    private static async Task GiveBackAsync(HttpContext http, RequestDelegate next, Actor actor)
    {
        if (BrowserOf(http) is not { } browser)
        {
            await next(http);
            return;
        }
        var page = PageOf(http);
        if (HttpMethods.IsGet(http.Request.Method) && Forms(http).Show(actor.AccountId, browser, page) is { } typed)
            FormState.Restore(http, typed, FormText.SignInEnded);
        var isSent = HttpMethods.IsPost(http.Request.Method);
        await next(http);
        // A fault of ours throws past this line, and the form stays.
        if (isSent && http.Response.StatusCode < StatusCodes.Status500InternalServerError)
            Forms(http).Forget(actor.AccountId, browser, page);
    }

    private static async Task KeepAsync(HttpContext http)
    {
        IFormCollection sent;
        try
        {
            sent = await http.Request.ReadFormAsync(http.RequestAborted);
        }
        catch (Exception fault) when (fault is BadHttpRequestException or InvalidDataException)
        {
            // Nothing that could be kept; it goes on to the sign-in all the same.
            return;
        }
        // Only a form of ours is kept, so that a stranger cannot fill the memory.
        if (http.RequestServices.GetRequiredService<FormOwners>().Read(sent[HiddenFormKey.OwnerName]) is not { } owner)
            return;
        var browser = BrowserOf(http) ?? Convert.ToHexString(RandomNumberGenerator.GetBytes(16));
        if (Forms(http).Keep(owner, browser, PageOf(http), Typed(sent)))
            http.Response.Cookies.Append(BrowserCookie, browser, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.Request.IsHttps, IsEssential = true });
    }

    private static FormCollection Typed(IFormCollection sent) =>
        new(sent.Where(f => IsTyped(f.Key)).ToDictionary(f => f.Key, f => f.Value));

    private static bool IsTyped(string name) => !name.StartsWith('_') && name != HiddenFormKey.OwnerName
        && !name.StartsWith(PasswordField.NamePrefix, StringComparison.Ordinal);

    private static string? BrowserOf(HttpContext http) => http.Request.Cookies[BrowserCookie] is { Length: 32 } id ? id : null;

    private static string PageOf(HttpContext http) => http.Request.Path + http.Request.QueryString;

    private static KeptForms Forms(HttpContext http) => http.RequestServices.GetRequiredService<KeptForms>();
}
