using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using Microsoft.AspNetCore.Identity;

namespace LeYe.Portal.Security;

/// <summary>ASP.NET Core Identity's store over our own accounts. (Identity's EF package cannot be had; see README.)</summary>
public sealed partial class AccountStore(AccountService accounts, SecondFactorService factors, FieldProtector protector, BusinessCalendar calendar) :
    IUserPasswordStore<Account>, IUserSecurityStampStore<Account>, IUserLockoutStore<Account>
{
    public Task<string> GetUserIdAsync(Account user, CancellationToken cancel) =>
        Task.FromResult(user.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancel) => Task.FromResult<string?>(user.UserName);

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancel)
    {
        user.UserName = userName ?? "";
        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancel) => Task.FromResult<string?>(user.NormalizedUserName);

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancel)
    {
        user.NormalizedUserName = normalizedName ?? "";
        return Task.CompletedTask;
    }

    public async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancel) =>
        await accounts.AddAccountAsync(user, cancel) ? IdentityResult.Success : IdentityResult.Failed(new IdentityErrorDescriber().DuplicateUserName(user.UserName));

    public async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancel)
    {
        try
        {
            await accounts.SaveAccountAsync(user, cancel);
            return IdentityResult.Success;
        }
        catch (StaleRecordException)
        {
            return IdentityResult.Failed(new IdentityErrorDescriber().ConcurrencyFailure());
        }
    }

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancel) =>
        throw new NotSupportedException("Accounts are disabled, never deleted: the audit names them.");

    // By id an account is looked up to see whether its sign-in still holds: one that is not in force is none.
    public async Task<Account?> FindByIdAsync(string userId, CancellationToken cancel) =>
        int.TryParse(userId, out var id) && await accounts.FindAsync(id, cancel) is { } account && account.IsInForce(calendar.Today) ? account : null;

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancel) => accounts.FindByNameAsync(normalizedUserName, cancel);

    public Task SetPasswordHashAsync(Account user, string? passwordHash, CancellationToken cancel)
    {
        user.PasswordHash = passwordHash;
        return Task.CompletedTask;
    }

    public Task<string?> GetPasswordHashAsync(Account user, CancellationToken cancel) => Task.FromResult(user.PasswordHash);

    public Task<bool> HasPasswordAsync(Account user, CancellationToken cancel) => Task.FromResult(user.PasswordHash is not null);

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancel)
    {
        user.SecurityStamp = stamp;
        return Task.CompletedTask;
    }

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancel) => Task.FromResult<string?>(user.SecurityStamp);

    public Task<DateTimeOffset?> GetLockoutEndDateAsync(Account user, CancellationToken cancel) =>
        Task.FromResult(user.LockedUntilAt is { } at ? new DateTimeOffset(DateTime.SpecifyKind(at, DateTimeKind.Utc)) : (DateTimeOffset?)null);

    public Task SetLockoutEndDateAsync(Account user, DateTimeOffset? lockoutEnd, CancellationToken cancel)
    {
        user.LockedUntilAt = lockoutEnd?.UtcDateTime;
        return Task.CompletedTask;
    }

    public Task<int> IncrementAccessFailedCountAsync(Account user, CancellationToken cancel) => Task.FromResult(++user.FailedSignIns);

    public Task ResetAccessFailedCountAsync(Account user, CancellationToken cancel)
    {
        user.FailedSignIns = 0;
        return Task.CompletedTask;
    }

    public Task<int> GetAccessFailedCountAsync(Account user, CancellationToken cancel) => Task.FromResult(user.FailedSignIns);

    public Task<bool> GetLockoutEnabledAsync(Account user, CancellationToken cancel) => Task.FromResult(true);

    public Task SetLockoutEnabledAsync(Account user, bool enabled, CancellationToken cancel) => Task.CompletedTask;

    public void Dispose()
    {
    }
}
