using LeYe.Domain.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace LeYe.Portal.Security;

/// <summary>Only actors with the right reach this page, hub or endpoint (403 otherwise). Several: all of them are needed.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public sealed class RequiresRightAttribute(Right right) : AuthorizeAttribute, IAuthorizationRequirement, IAuthorizationRequirementData
{
    public Right Right { get; } = right;

    public IEnumerable<IAuthorizationRequirement> GetRequirements()
    {
        yield return this;
    }
}
