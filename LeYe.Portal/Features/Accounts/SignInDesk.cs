using LeYe.Domain.Accounts;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Identity;

namespace LeYe.Portal.Features.Accounts;

/// <summary>Signs people in and out through Identity's managers, and notes it in the audit.</summary>
public sealed class SignInDesk(SignInManager<Account> signIn, UserManager<Account> users, AccountService accounts, IHttpContextAccessor http)
{
    // A hash of nothing, so that an unknown name costs as much time as a wrong password.
    private static readonly string NobodysHash = new PasswordHasher<object>().HashPassword(new object(), Guid.NewGuid().ToString());

    public Task<bool> AnybodyAsync(CancellationToken cancel) => accounts.AnyAsync(cancel);

    public async Task<SignInOutcome> SignInAsync(string name, string password, CancellationToken cancel)
    {
        if (await users.FindByNameAsync(name) is not { } account)
        {
            new PasswordHasher<object>().VerifyHashedPassword(new object(), NobodysHash, password);
            return SignInOutcome.Wrong;
        }
        var result = account.IsDisabled ? SignInResult.Failed : await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        await accounts.NoteSignInAsync(account, result.Succeeded ? "SignIn" : "SignInRefused", Origin, cancel);
        return result.Succeeded ? SignInOutcome.Done : result.IsLockedOut ? SignInOutcome.Locked : SignInOutcome.Wrong;
    }

    /// <summary>Makes the first account, an administrator, and signs it in.</summary>
    /// <returns>Null when done, else the fault's key in AccountText.</returns>
    public async Task<string?> CreateFirstAsync(string name, string display, string password, CancellationToken cancel)
    {
        if (await accounts.AnyAsync(cancel))
            return "FirstSignInUsed";
        var account = new Account { UserName = name, NormalizedUserName = users.NormalizeName(name), DisplayName = display, Role = RoleName.Administrator, SecurityStamp = "" };
        var result = await users.CreateAsync(account, password);
        if (!result.Succeeded)
            return result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.DuplicateUserName)) ? "Fault.Taken" : "Fault.PasswordPlain";
        await signIn.SignInAsync(account, isPersistent: false);
        return null;
    }

    public async Task SignOutAsync(HttpContext context)
    {
        if (await users.GetUserAsync(context.User) is { } account)
            await accounts.NoteSignInAsync(account, "SignOut", Origin, context.RequestAborted);
        await signIn.SignOutAsync();
    }

    private string? Origin => http.HttpContext is { } context ? CurrentActor.OriginOf(context) : null;
}
