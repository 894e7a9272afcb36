using Microsoft.AspNetCore.Authorization;

namespace LeYe.Portal.Security;

/// <summary>Answers <see cref="RequiresRightAttribute"/> from the rights table.</summary>
public sealed class RequiresRightHandler : AuthorizationHandler<RequiresRightAttribute>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, RequiresRightAttribute requirement)
    {
        if (ActorClaims.Read(context.User) is { } actor && actor.May(requirement.Right))
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
