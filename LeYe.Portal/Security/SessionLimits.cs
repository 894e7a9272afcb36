using System.Globalization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;

namespace LeYe.Portal.Security;

/// <summary>Sign-in ends after 2 hours without use and 12 hours in all (rules.md, People and access).</summary>
public sealed class SessionLimits(TimeProvider time, SignInEnds ends) : CookieAuthenticationEvents
{
    public static readonly TimeSpan Idle = TimeSpan.FromHours(2);
    public static readonly TimeSpan Absolute = TimeSpan.FromHours(12);
    // The framework renews a cookie only after half its time, which would end a sign-in after one hour without use.
    private static readonly TimeSpan RenewAfter = TimeSpan.FromMinutes(1);
    private const string SignedInAt = "leye:signed-in-at";

    public override Task SigningIn(CookieSigningInContext context)
    {
        if (!context.Properties.Items.ContainsKey(SignedInAt))
            context.Properties.Items[SignedInAt] = time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return Task.CompletedTask;
    }

    /// <summary>When a sign-in ends if nothing is done any more: the sooner of both limits.</summary>
    public static DateTimeOffset EndOf(AuthenticationProperties? properties)
    {
        if (properties is null || BeginOf(properties) is not { } begin)
            return DateTimeOffset.MinValue;
        return properties.ExpiresUtc is { } idle && idle < begin + Absolute ? idle : begin + Absolute;
    }

    public override Task SigningOut(CookieSigningOutContext context)
    {
        if (ActorClaims.Read(context.HttpContext.User) is { } actor)
            ends.Tell(actor.AccountId);
        return Task.CompletedTask;
    }

    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew = context.ElapsedTime >= RenewAfter;
        context.HttpContext.Features.Set(new SessionEnd(time.GetUtcNow() + (context.ShouldRenew ? Idle : context.RemainingTime), DateTimeOffset.MaxValue));
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (BeginOf(context.Properties) is not { } begin || time.GetUtcNow() - begin > Absolute)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }
        if (context.HttpContext.Features.Get<SessionEnd>() is { } end)
            context.HttpContext.Features.Set(end with { Absolute = begin + Absolute });
        await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static DateTimeOffset? BeginOf(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(SignedInAt, out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;
}
