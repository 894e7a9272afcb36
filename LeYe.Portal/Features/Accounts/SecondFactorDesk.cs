using System.Globalization;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Portal.Security;
using Microsoft.AspNetCore.Identity;

namespace LeYe.Portal.Features.Accounts;

/// <summary>Gives and takes away what stands beside the password of one's own account, through Identity's managers.</summary>
public sealed class SecondFactorDesk(SignInManager<Account> signIn, UserManager<Account> users, SecondFactorService factors, SignInWatch watch, SignInEnds ends)
{
    public Task<SecondFactorState> StateAsync(Actor actor, CancellationToken cancel) => factors.StateAsync(actor.AccountId, cancel);

    /// <summary>Asks for the password once more, with the lock-out of signing in: somebody else may sit at an open screen.</summary>
    /// <returns>Null when it is right, else the fault's key in AccountText.</returns>
    public async Task<string?> PasswordFaultAsync(HttpContext context, string password)
    {
        var result = await signIn.CheckPasswordSignInAsync(await OwnAsync(context), password, lockoutOnFailure: true);
        return result.Succeeded ? null : result.IsLockedOut ? "Fault.Locked" : "Fault.PasswordNow";
    }

    public Task PrepareAsync(Actor actor, CancellationToken cancel) => factors.PrepareAsync(actor.AccountId, AuthenticatorKey.New(), cancel);

    /// <summary>The secret that waits to be confirmed, or null.</summary>
    public async Task<string?> PendingSecretAsync(HttpContext context) =>
        await OwnAsync(context) is { SecondFactorAt: null } account ? await users.GetAuthenticatorKeyAsync(account) : null;

    /// <summary>Whether the authenticator shows this code now.</summary>
    public async Task<bool> FitsAsync(HttpContext context, string code) =>
        await users.VerifyTwoFactorTokenAsync(await OwnAsync(context), TokenOptions.DefaultAuthenticatorProvider, AuthenticatorCode.Clean(code));

    /// <returns>The recovery codes in clear, this once.</returns>
    public async Task<IReadOnlyList<string>> TurnOnAsync(HttpContext context, Actor actor)
    {
        var codes = await factors.TurnOnAsync(actor, KeyOf(context), context.RequestAborted);
        await KeepThisAsync(context, actor);
        return codes;
    }

    public async Task TurnOffAsync(HttpContext context, Actor actor)
    {
        await factors.TurnOffAsync(actor, KeyOf(context), context.RequestAborted);
        await KeepThisAsync(context, actor);
    }

    /// <returns>The recovery codes in clear, this once.</returns>
    public Task<IReadOnlyList<string>> RenewCodesAsync(Actor actor, CancellationToken cancel) => factors.RenewCodesAsync(actor, cancel);

    /// <summary>What the browser needs to make a passkey, as JSON.</summary>
    public async Task<string> OfferPasskeyAsync(HttpContext context)
    {
        var account = await OwnAsync(context);
        return await signIn.MakePasskeyCreationOptionsAsync(new()
        {
            Id = account.Id.ToString(CultureInfo.InvariantCulture), Name = account.UserName, DisplayName = account.DisplayName,
        });
    }

    /// <summary>Adds the passkey that the browser has made.</summary>
    /// <param name="credential">What the browser's own function answered, as JSON.</param>
    /// <returns>Null when done, else the fault's key in AccountText.</returns>
    public async Task<string?> AddPasskeyAsync(Actor actor, string name, string credential, CancellationToken cancel)
    {
        var made = await PasskeyInput.TryAsync(() => signIn.PerformPasskeyAttestationAsync(credential));
        if (made is not { Succeeded: true } || made.UserEntity.Id != actor.AccountId.ToString(CultureInfo.InvariantCulture))
            return "Fault.PasskeyMade";
        try
        {
            await factors.AddPasskeyAsync(actor, AccountStore.RecordOf(actor.AccountId, name, made.Passkey), cancel);
            return null;
        }
        catch (RuleBrokenException broken) when (broken.Rule == AccountRules.PasskeyCount)
        {
            return "Fault.PasskeyCount";
        }
    }

    public Task RemovePasskeyAsync(Actor actor, int id, CancellationToken cancel) => factors.RemovePasskeyAsync(actor, id, cancel);

    // The stamp has changed, so that other sign-ins end; this one gets a cookie with the new stamp.
    private async Task KeepThisAsync(HttpContext context, Actor actor)
    {
        await signIn.RefreshSignInAsync(await OwnAsync(context));
        watch.ForgetAll();
        ends.Tell(actor.AccountId);
    }

    private static Guid? KeyOf(HttpContext context) => context.Features.Get<SignInKey>()?.Key;

    private async Task<Account> OwnAsync(HttpContext context) => await users.GetUserAsync(context.User) ?? throw new InvalidOperationException("no account of this sign-in");
}
