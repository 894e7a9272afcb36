using LeYe.Domain.Accounts;
using Microsoft.AspNetCore.Identity;

namespace LeYe.Portal.Security;

/// <summary>Authenticator, recovery codes and passkeys, as Identity asks for them when somebody signs in. They are given and taken away by <see cref="SecondFactorService"/>.</summary>
public sealed partial class AccountStore :
    IUserTwoFactorStore<Account>, IUserAuthenticatorKeyStore<Account>, IUserTwoFactorRecoveryCodeStore<Account>, IUserPasskeyStore<Account>
{
    private const string GivenElsewhere = "SecondFactorService gives and takes away what stands beside the password, with its audit.";

    public Task<bool> GetTwoFactorEnabledAsync(Account user, CancellationToken cancel) => Task.FromResult(user.SecondFactorAt is not null);

    public Task SetTwoFactorEnabledAsync(Account user, bool enabled, CancellationToken cancel) => throw new NotSupportedException(GivenElsewhere);

    public Task<string?> GetAuthenticatorKeyAsync(Account user, CancellationToken cancel) => Task.FromResult(protector.RevealNote(user.AuthenticatorCipher));

    public Task SetAuthenticatorKeyAsync(Account user, string key, CancellationToken cancel) => throw new NotSupportedException(GivenElsewhere);

    public Task ReplaceCodesAsync(Account user, IEnumerable<string> recoveryCodes, CancellationToken cancel) => throw new NotSupportedException(GivenElsewhere);

    public Task<bool> RedeemCodeAsync(Account user, string code, CancellationToken cancel) => factors.RedeemAsync(user.Id, code, cancel);

    public async Task<int> CountCodesAsync(Account user, CancellationToken cancel) => (await factors.StateAsync(user.Id, cancel)).CodesLeft;

    /// <summary>Notes the use of a known passkey; a new one has a name and comes by <see cref="SecondFactorService.AddPasskeyAsync"/>.</summary>
    public async Task AddOrUpdatePasskeyAsync(Account user, UserPasskeyInfo passkey, CancellationToken cancel)
    {
        var known = await factors.FindPasskeyAsync(passkey.CredentialId, cancel) ?? throw new NotSupportedException(GivenElsewhere);
        await factors.UsePasskeyAsync(known.Id, passkey.SignCount, passkey.IsUserVerified, passkey.IsBackedUp, cancel);
    }

    public async Task<IList<UserPasskeyInfo>> GetPasskeysAsync(Account user, CancellationToken cancel) => (await factors.PasskeysAsync(user.Id, cancel)).ConvertAll(InfoOf);

    public async Task<Account?> FindByPasskeyIdAsync(byte[] credentialId, CancellationToken cancel) =>
        await factors.FindPasskeyAsync(credentialId, cancel) is { } known && await accounts.FindAsync(known.AccountId, cancel) is { } account && account.IsInForce(calendar.Today) ? account : null;

    public async Task<UserPasskeyInfo?> FindPasskeyAsync(Account user, byte[] credentialId, CancellationToken cancel) =>
        await factors.FindPasskeyAsync(credentialId, cancel) is { } known && known.AccountId == user.Id ? InfoOf(known) : null;

    public Task RemovePasskeyAsync(Account user, byte[] credentialId, CancellationToken cancel) => throw new NotSupportedException(GivenElsewhere);

    /// <summary>A passkey of Identity's as it is kept.</summary>
    public static AccountPasskey RecordOf(int accountId, string name, UserPasskeyInfo info) => new()
    {
        AccountId = accountId, Name = name, CredentialId = info.CredentialId, PublicKey = info.PublicKey, CreatedAt = info.CreatedAt.UtcDateTime, SignCount = info.SignCount,
        Transports = string.Join(',', info.Transports ?? []), IsUserVerified = info.IsUserVerified, IsBackupEligible = info.IsBackupEligible, IsBackedUp = info.IsBackedUp,
        AttestationObject = info.AttestationObject, ClientDataJson = info.ClientDataJson,
    };

    private static UserPasskeyInfo InfoOf(AccountPasskey p) => new(p.CredentialId, p.PublicKey, new DateTimeOffset(DateTime.SpecifyKind(p.CreatedAt, DateTimeKind.Utc)), (uint)p.SignCount,
        p.Transports.Split(',', StringSplitOptions.RemoveEmptyEntries), p.IsUserVerified, p.IsBackupEligible, p.IsBackedUp, p.AttestationObject, p.ClientDataJson);
}
