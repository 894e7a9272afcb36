using System.Globalization;
using System.Security.Claims;
using LeYe.Domain.Accounts;

namespace LeYe.Portal.Security;

/// <summary>Writes an actor into the sign-in cookie and reads it back, so that a page needs no query to know who asks.</summary>
public static class ActorClaims
{
    public const string Role = "leye:role";
    public const string HomeBase = "leye:base";
    public const string Scope = "leye:scope";
    public const string Place = "leye:place";
    public const string Display = "leye:name";

    public static IEnumerable<Claim> Write(Actor actor, string placeName)
    {
        yield return new Claim(Display, actor.Name);
        yield return new Claim(Role, Text((int)actor.Role));
        yield return new Claim(Scope, actor.Scope.IsAll ? "*" : string.Join(',', actor.Scope.BaseIds.Select(Text)));
        yield return new Claim(Place, placeName);
        if (actor.HomeBaseId is { } id)
            yield return new Claim(HomeBase, Text(id));
    }

    /// <summary>The signed-in actor, or null for a visitor.</summary>
    public static Actor? Read(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated != true || user.FindFirstValue(Role) is not { } role || user.FindFirstValue(Scope) is not { } scope)
            return null;
        return new Actor(
            Number(user.FindFirstValue(ClaimTypes.NameIdentifier)!), user.FindFirstValue(Display)!, (RoleName)Number(role),
            scope == "*" ? BaseScope.All : BaseScope.Of(scope.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(Number)))
        {
            HomeBaseId = user.FindFirstValue(HomeBase) is { } home ? Number(home) : null,
        };
    }

    private static string Text(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
