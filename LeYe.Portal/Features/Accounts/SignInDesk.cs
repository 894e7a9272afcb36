using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Identity;

namespace LeYe.Portal.Features.Accounts;

/// <summary>Signs people in and out through Identity's managers, and notes it in the audit.</summary>
public sealed class SignInDesk(SignInManager<Account> signIn, UserManager<Account> users, AccountService accounts, BusinessCalendar calendar, PasswordGate gate, UnknownNames unknown, IHttpContextAccessor http)
{
    // A hash of nothing, so that an unknown name costs as much time as a wrong password.
    private static readonly string NobodysHash = new PasswordHasher<object>().HashPassword(new object(), Guid.NewGuid().ToString());

    public Task<bool> AnybodyAsync(CancellationToken cancel) => accounts.AnyAsync(cancel);

    public async Task<SignInOutcome> SignInAsync(string name, string password, CancellationToken cancel)
    {
        using var pass = await gate.EnterAsync(Origin, cancel);
        if (await users.FindByNameAsync(name) is not { } account)
        {
            gate.Note(Origin, succeeded: false);
            var nobody = users.NormalizeName(name);
            if (unknown.IsLocked(nobody))
                return SignInOutcome.Locked;
            new PasswordHasher<object>().VerifyHashedPassword(new object(), NobodysHash, password);
            return unknown.IsLockedAfter(nobody) ? SignInOutcome.Locked : SignInOutcome.Wrong;
        }
        var result = !account.IsInForce(calendar.Today) ? SignInResult.Failed : await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        gate.Note(Origin, result.Succeeded);
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

    /// <summary>Sets the password by a one-time code and signs in.</summary>
    /// <returns>Null when done, else the fault's key in AccountText.</returns>
    public async Task<string?> UseCodeAsync(string name, string code, string password, CancellationToken cancel)
    {
        foreach (var validator in users.PasswordValidators)
            if (!(await validator.ValidateAsync(users, new Account { UserName = name, NormalizedUserName = "", DisplayName = "", Role = RoleName.Self, SecurityStamp = "" }, password)).Succeeded)
                return "Fault.PasswordPlain";
        var account = await accounts.UseCodeAsync(users.NormalizeName(name), code, a => users.PasswordHasher.HashPassword(a, password), cancel);
        if (account is null)
            return "Fault.Code";
        await signIn.SignInAsync(account, isPersistent: false);
        await accounts.NoteSignInAsync(account, "SignIn", Origin, cancel);
        return null;
    }

    /// <summary>Changes the own password; every other sign-in of the account ends.</summary>
    /// <returns>Null when done, else the fault's key in AccountText.</returns>
    public async Task<string?> ChangePasswordAsync(HttpContext context, string now, string next)
    {
        var account = await users.GetUserAsync(context.User) ?? throw new InvalidOperationException("no account of this sign-in");
        var result = await users.ChangePasswordAsync(account, now, next);
        if (!result.Succeeded)
            return result.Errors.Any(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch)) ? "Fault.PasswordNow" : "Fault.PasswordPlain";
        await accounts.NoteSignInAsync(account, "ChangePassword", Origin, context.RequestAborted);
        await signIn.RefreshSignInAsync(account);
        return null;
    }

    /// <summary>Ends every sign-in of the account but this one, within a minute.</summary>
    public async Task EndOthersAsync(HttpContext context)
    {
        var account = await users.GetUserAsync(context.User) ?? throw new InvalidOperationException("no account of this sign-in");
        await users.UpdateSecurityStampAsync(account);
        await accounts.NoteSignInAsync(account, "EndOtherSignIns", Origin, context.RequestAborted);
        await signIn.RefreshSignInAsync(account);
    }

    public async Task SignOutAsync(HttpContext context)
    {
        if (await users.GetUserAsync(context.User) is { } account)
            await accounts.NoteSignInAsync(account, "SignOut", Origin, context.RequestAborted);
        await signIn.SignOutAsync();
    }

    private string? Origin => http.HttpContext is { } context ? CurrentActor.OriginOf(context) : null;
}
