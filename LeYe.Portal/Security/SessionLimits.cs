using System.Globalization;
using LeYe.Domain.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;

namespace LeYe.Portal.Security;

/// <summary>Sign-in ends after 2 hours without use and 12 hours in all (rules.md, People and access).</summary>
public sealed class SessionLimits(TimeProvider time, SignInEnds ends, SignInService signIns, SignInWatch watch) : CookieAuthenticationEvents
{
    public static readonly TimeSpan Idle = SignInService.Idle;
    public static readonly TimeSpan Absolute = SignInService.Absolute;
    // The framework renews a cookie only after half its time, which would end a sign-in after one hour without use.
    private static readonly TimeSpan RenewAfter = TimeSpan.FromMinutes(1);
    private const string SignedInAt = "leye:signed-in-at";
    private const string Key = "leye:sign-in";

    public override async Task SigningIn(CookieSigningInContext context)
    {
        var (items, http) = (context.Properties.Items, context.HttpContext);
        // Renewed after a change of password or rights: the same sign-in.
        if (items.ContainsKey(Key) || ActorClaims.Read(context.Principal!) is not { } actor)
            return;
        if (http.Features.Get<SignInKey>() is { } before)
            await watch.EndAsync(before.Key);
        var key = Guid.NewGuid();
        items[SignedInAt] = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        items[Key] = key.ToString("N");
        await signIns.BeginAsync(actor.AccountId, key, CurrentActor.OriginOf(http), DeviceName.Of(http.Request.Headers.UserAgent), CancellationToken.None);
        http.Features.Set(new SignInKey(key));
    }

    /// <summary>When a sign-in ends if nothing is done any more: the sooner of both limits.</summary>
    public static DateTimeOffset EndOf(AuthenticationProperties? properties)
    {
        if (properties is null || BeginOf(properties) is not { } begin)
            return DateTimeOffset.MinValue;
        return properties.ExpiresUtc is { } idle && idle < begin + Absolute ? idle : begin + Absolute;
    }

    public override async Task SigningOut(CookieSigningOutContext context)
    {
        if (context.HttpContext.Features.Get<SignInKey>() is { } held)
            await watch.EndAsync(held.Key);
        if (ActorClaims.Read(context.HttpContext.User) is { } actor)
            ends.Tell(actor.AccountId);
    }

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime >= RenewAfter && !IsByItself(context.HttpContext);
        context.HttpContext.Features.Set(new SessionEnd(time.GetUtcNow() + (context.ShouldRenew ? Idle : context.RemainingTime), DateTimeOffset.MaxValue));
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        // The page that says that the records cannot be reached: it shows none, and what it holds is sent again by whoever typed it.
        if (context.HttpContext is { Response.StatusCode: StatusCodes.Status503ServiceUnavailable } away && away.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            return;
        if (BeginOf(context.Properties) is not { } begin || time.GetUtcNow() - begin > Absolute
            || KeyOf(context.Properties) is not { } key || !await watch.HoldsAsync(key, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }
        context.HttpContext.Features.Set(new SignInKey(key));
        if (context.HttpContext.Features.Get<SessionEnd>() is { } end)
            context.HttpContext.Features.Set(end with { Absolute = begin + Absolute });
        await SecurityStampValidator.ValidatePrincipalAsync(context);
        // A check of the stamp that holds would renew the cookie, and with it move the end.
        if (IsByItself(context.HttpContext))
            context.ShouldRenew = false;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool IsByItself(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<ByItselfAttribute>() is not null;

    private static Guid? KeyOf(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(Key, out var text) && Guid.TryParseExact(text, "N", out var key) ? key : null;

    private static DateTimeOffset? BeginOf(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(SignedInAt, out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
}
