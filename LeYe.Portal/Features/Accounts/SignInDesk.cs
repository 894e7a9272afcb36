using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Identity;

namespace LeYe.Portal.Features.Accounts;

/// <summary>Signs people in and out through Identity's managers, and notes it in the audit.</summary>
public sealed class SignInDesk(SignInManager<Account> signIn, UserManager<Account> users, AccountService accounts, SecondFactorService factors, SignInService signIns, SignInWatch watch, SignInEnds ends, BusinessCalendar calendar, PasswordGate gate, UnknownNames unknown, IHttpContextAccessor http)
{
    // A hash of nothing, so that an unknown name costs as much time as a wrong password.
    private static readonly string NobodysHash = new PasswordHasher<object>().HashPassword(new object(), Guid.NewGuid().ToString());

    private static readonly TimeSpan CodesLockedFor = TimeSpan.FromMinutes(15);

    public Task<bool> AnybodyAsync(CancellationToken cancel) => accounts.AnyAsync(cancel);

    public async Task<SignInOutcome> SignInAsync(string name, string password, CancellationToken cancel)
    {
        using var pass = await gate.EnterAsync(Origin, cancel);
        if (await users.FindByNameAsync(name) is not { } account)
        {
            gate.Note(Origin, succeeded: false);
            var nobody = users.NormalizeName(name);
            if (await unknown.IsLockedAsync(nobody, cancel))
                return SignInOutcome.Locked;
            new PasswordHasher<object>().VerifyHashedPassword(new object(), NobodysHash, password);
            return await unknown.IsLockedAfterAsync(nobody, cancel) ? SignInOutcome.Locked : SignInOutcome.Wrong;
        }
        var result = !account.IsInForce(calendar.Today) ? SignInResult.Failed : await signIn.PasswordSignInAsync(account, password, isPersistent: false, lockoutOnFailure: true);
        gate.Note(Origin, result.Succeeded || result.RequiresTwoFactor);
        if (result.RequiresTwoFactor)
            return SignInOutcome.Code;
        await accounts.NoteSignInAsync(account, result.Succeeded ? "SignIn" : "SignInRefused", Origin, cancel);
        return result.Succeeded ? SignInOutcome.Done : result.IsLockedOut ? SignInOutcome.Locked : SignInOutcome.Wrong;
    }

    /// <summary>Whether this browser has given a right password of late and owes the code.</summary>
    public async Task<bool> AwaitsCodeAsync() => await signIn.GetTwoFactorAuthenticationUserAsync() is not null;

    /// <summary>The second step: a code of the authenticator, or a recovery code.</summary>
    public async Task<SignInOutcome> SendCodeAsync(string typed, CancellationToken cancel)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account)
            return SignInOutcome.Wrong;
        var code = AuthenticatorCode.Clean(typed);
        var isAuthenticators = AuthenticatorCode.Is(code);
        if (isAuthenticators && !await factors.ClaimCodeAsync(account.Id, code, cancel))
            return SignInOutcome.Used;
        var result = isAuthenticators
            ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await RecoverAsync(account, code);
        await accounts.NoteSignInAsync(account, result.Succeeded ? "SignIn" : "SignInRefused", Origin, cancel);
        if (!result.IsLockedOut)
            return result.Succeeded ? SignInOutcome.Done : SignInOutcome.Wrong;
        // Only who knows the password comes here, so that nobody else is locked out by it; a million codes must not be tried in a day.
        // Identity's lock-outs go by the machine's clock.
        if (await users.FindByNameAsync(account.UserName) is { } locked)
            await users.SetLockoutEndDateAsync(locked, TimeProvider.System.GetUtcNow() + CodesLockedFor);
        return SignInOutcome.Locked;
    }

    /// <summary>Signs in by a passkey of the browser's device.</summary>
    /// <param name="credential">What the browser's own function answered, as JSON.</param>
    public async Task<SignInOutcome> UsePasskeyAsync(HttpContext context, string credential, CancellationToken cancel)
    {
        var result = await PasskeyInput.TryAsync(() => signIn.PasskeySignInAsync(credential)) ?? SignInResult.Failed;
        if (!result.Succeeded || await users.GetUserAsync(context.User) is not { } account)
            return result.IsLockedOut ? SignInOutcome.Locked : SignInOutcome.Wrong;
        await accounts.NoteSignInAsync(account, "SignInByPasskey", Origin, cancel);
        return SignInOutcome.Done;
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
    /// <returns>Null when done, "Code" when the second step is due, else the fault's key in AccountText.</returns>
    public async Task<string?> UseCodeAsync(string name, string code, string password, CancellationToken cancel)
    {
        foreach (var validator in users.PasswordValidators)
            if (!(await validator.ValidateAsync(users, new Account { UserName = name, NormalizedUserName = "", DisplayName = "", Role = RoleName.Self, SecurityStamp = "" }, password)).Succeeded)
                return "Fault.PasswordPlain";
        var account = await accounts.UseCodeAsync(users.NormalizeName(name), code, a => users.PasswordHasher.HashPassword(a, password), cancel);
        if (account is null)
            return "Fault.Code";
        // By the password just set, so that a second factor in force is still asked for.
        var outcome = await SignInAsync(name, password, cancel);
        return outcome switch { SignInOutcome.Done => null, SignInOutcome.Code => "Code", SignInOutcome.Locked => "Fault.Locked", _ => "Fault.Wrong" };
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
        await EndOthersAsync(context, account);
        await signIn.RefreshSignInAsync(account);
        return null;
    }

    /// <summary>Ends every sign-in of the account but this one: at once, on other machines too.</summary>
    public async Task EndOthersAsync(HttpContext context)
    {
        var account = await users.GetUserAsync(context.User) ?? throw new InvalidOperationException("no account of this sign-in");
        await users.UpdateSecurityStampAsync(account);
        await accounts.NoteSignInAsync(account, "EndOtherSignIns", Origin, context.RequestAborted);
        await EndOthersAsync(context, account);
        await signIn.RefreshSignInAsync(account);
    }

    /// <summary>Ends one other sign-in of the own account.</summary>
    /// <exception cref="LeYe.Domain.Common.RecordMissingException">The account has no such sign-in.</exception>
    public async Task EndOneAsync(Actor actor, int id, CancellationToken cancel)
    {
        await signIns.EndOneAsync(actor, id, cancel);
        watch.ForgetAll();
        ends.Tell(actor.AccountId);
    }

    /// <summary>The sign-ins of the own account that hold now.</summary>
    public Task<IReadOnlyList<SignInSummary>> SignInsAsync(Actor actor, CancellationToken cancel) => signIns.ListAsync(actor.AccountId, cancel);

    public async Task SignOutAsync(HttpContext context)
    {
        if (await users.GetUserAsync(context.User) is { } account)
            await accounts.NoteSignInAsync(account, "SignOut", Origin, context.RequestAborted);
        await signIn.SignOutAsync();
    }

    private async Task EndOthersAsync(HttpContext context, Account account)
    {
        await signIns.EndOthersAsync(account.Id, context.Features.Get<SignInKey>()?.Key, context.RequestAborted);
        watch.ForgetAll();
        ends.Tell(account.Id);
    }

    private async Task<SignInResult> RecoverAsync(Account account, string code)
    {
        // Identity does not count wrong ones.
        if (await users.IsLockedOutAsync(account))
            return SignInResult.LockedOut;
        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        if (result.Succeeded || await users.FindByNameAsync(account.UserName) is not { } tried)
            return result;
        await users.AccessFailedAsync(tried);
        return await users.IsLockedOutAsync(tried) ? SignInResult.LockedOut : result;
    }

    private string? Origin => http.HttpContext is { } context ? CurrentActor.OriginOf(context) : null;
}
