using LeYe.Domain.Accounts;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Identity;

namespace LeYe.Portal.Features.Accounts;

/// <summary>What the browser's own functions for passkeys ask for before the form is sent.</summary>
public static class PasskeyEndpoints
{
    public static void MapPasskeys(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(AccountLinks.PasskeyRequest, RequestAsync).AllowAnonymous().WithMetadata(new RequireAntiforgeryTokenAttribute());
        routes.MapPost(AccountLinks.PasskeyOffer, OfferAsync).WithMetadata(new RequireAntiforgeryTokenAttribute());
    }

    private static async Task<IResult> RequestAsync(HttpContext http, SignInManager<Account> signIn)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!IsOurs(http))
            return Results.BadRequest();
        return Results.Text(await signIn.MakePasskeyRequestOptionsAsync(null), "application/json");
    }

    // The form is checked first: a passkey must not stay behind in a device when the password was wrong. The page says what is wrong.
    private static async Task<IResult> OfferAsync(HttpContext http, SecondFactorDesk desk)
    {
        http.Response.Headers.CacheControl = "no-store";
        if (!IsOurs(http) || !http.Request.HasFormContentType)
            return Results.BadRequest();
        var form = await http.Request.ReadFormAsync(http.RequestAborted);
        var (name, password) = (form["name"].ToString(), form["passwordNow"].ToString());
        if (string.IsNullOrWhiteSpace(name) || password.Length == 0 || await desk.PasswordFaultAsync(http, password) is not null)
            return Results.StatusCode(StatusCodes.Status422UnprocessableEntity);
        return Results.Text(await desk.OfferPasskeyAsync(http), "application/json");
    }

    private static bool IsOurs(HttpContext http) => http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: true };
}
