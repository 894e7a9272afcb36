using LeYe.Domain.Accounts;

namespace LeYe.Portal.Security;

/// <summary>The signed-in actor of the request.</summary>
public sealed class CurrentActor(IHttpContextAccessor http)
{
    private Actor? _actor;

    /// <summary>The actor, or null for a visitor.</summary>
    public Actor? OrNone => _actor ??= http.HttpContext is { } context ? Of(context) : null;

    /// <summary>The actor. Every page but the public ones is behind sign-in, so a visitor here is our own fault.</summary>
    public Actor Value => OrNone ?? throw new InvalidOperationException("no signed-in actor");

    /// <summary>The actor of a request with the address it comes from, or null for a visitor.</summary>
    public static Actor? Of(HttpContext context) => ActorClaims.Read(context.User) is { } actor ? actor with { Origin = OriginOf(context) } : null;

    /// <summary>The network address of a request, for the audit.</summary>
    public static string? OriginOf(HttpContext context) => context.Connection.RemoteIpAddress is { } from ? (from.IsIPv4MappedToIPv6 ? from.MapToIPv4() : from).ToString() : null;

    /// <summary>When the sign-in ends; null for a visitor.</summary>
    public SessionEnd? SessionEnd => OrNone is null ? null : http.HttpContext?.Features.Get<SessionEnd>();

    /// <summary>What to show as the place: the base's short name, or the headquarters.</summary>
    public string? PlaceName => http.HttpContext?.User.FindFirst(ActorClaims.Place)?.Value;
}
