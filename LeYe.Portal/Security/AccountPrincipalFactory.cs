using System.Globalization;
using System.Security.Claims;
using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Portal.Features.Shell;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LeYe.Portal.Security;

/// <summary>Turns an account into the principal of its sign-in cookie.</summary>
public sealed class AccountPrincipalFactory(ActorQueries actors, BaseQueries bases, IOptions<IdentityOptions> options) : IUserClaimsPrincipalFactory<Account>
{
    public async Task<ClaimsPrincipal> CreateAsync(Account user)
    {
        var actor = await actors.ForAsync(user);
        // 本人 reads no base, so the name is not asked for in their scope.
        var place = user.BaseId is { } id ? (await bases.NamesAsync(actor with { Scope = BaseScope.Of([id]) })).Single().ShortName : ShellText.Words["Headquarters"];
        var identity = new ClaimsIdentity(IdentityConstants.ApplicationScheme);
        identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, user.Id.ToString(CultureInfo.InvariantCulture)));
        identity.AddClaim(new Claim(ClaimTypes.Name, user.UserName));
        identity.AddClaim(new Claim(options.Value.ClaimsIdentity.SecurityStampClaimType, user.SecurityStamp));
        identity.AddClaims(ActorClaims.Write(actor, place));
        return new ClaimsPrincipal(identity);
    }
}
