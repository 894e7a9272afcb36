using System.Globalization;
using System.Security.Claims;
using LeYe.Domain.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LeYe.Portal.Security;

/// <summary>Turns an account into the principal of its sign-in cookie.</summary>
public sealed class AccountPrincipalFactory(ActorFactory actors, IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<Account>
{
    public async Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        var (actor, place) = await actors.CreateAsync(user, CancellationToken.None);
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, user.Id.ToString(CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(ClaimTypes.Name, user.UserName));
        identity.AddClaim(new Claim(options.Value.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp));
        identity.AddClaims(ActorClaims.Write(actor, place));
        return new ClaimsPrincipal(identity);
    }
}
