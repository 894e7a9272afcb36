using LeYe.Domain.Accounts;
using LeYe.Portal.Commands;
using LeYe.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.A11yTests.Support.Portals;

/// <summary>Accounts that have an authenticator, or are about to.</summary>
internal static class SecondFactors
{
    /// <summary>Has an authenticator and a passkey; for each sign-in it needs one of <see cref="Codes"/>.</summary>
    public const string Owner = "second";

    /// <summary>Has begun to set one up.</summary>
    public const string Beginner = "setting-up";

    /// <summary>Turns one on while its page is looked at.</summary>
    public const string Ready = "turning-on";

    /// <summary>For the journey: one with script, one without.</summary>
    public const string Traveller = "traveller";

    private const string Secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

    /// <summary>The recovery codes of <see cref="Owner"/>, the same in every portal.</summary>
    public static IReadOnlyList<string> Codes { get; private set; } = [];

    public static async Task AddAsync(IServiceProvider services)
    {
        foreach (var name in new[] { Owner, Beginner, Ready, Traveller + 0, Traveller + 1 })
            await UserAddCommand.AddAsync(services, name, "测试账号", RoleName.Auditor, null, RunningPortal.Password);
        var (accounts, factors) = (services.GetRequiredService<AccountService>(), services.GetRequiredService<SecondFactorService>());
        foreach (var name in new[] { Owner, Beginner, Ready })
        {
            var account = (await accounts.FindByNameAsync(name.ToUpperInvariant(), default))!;
            await factors.PrepareAsync(account.Id, Secret, default);
            if (name != Owner)
                continue;
            var actor = new Actor(account.Id, account.DisplayName, account.Role, BaseScope.All);
            Codes = await factors.TurnOnAsync(actor, null, default);
            await factors.AddPasskeyAsync(actor, Passkey(account.Id), default);
        }
    }

    /// <summary>What the authenticator shows now.</summary>
    public static string CodeNow() => Authenticator.Code(Secret);

    private static AccountPasskey Passkey(int accountId) => new()
    {
        AccountId = accountId, CredentialId = [1, 2, 3], Name = "办公室电脑", CreatedAt = new DateTime(2024, 1, 2, 1, 0, 0, DateTimeKind.Utc), PublicKey = [1], SignCount = 0, Transports = "internal",
        IsUserVerified = true, IsBackupEligible = false, IsBackedUp = false, AttestationObject = [1], ClientDataJson = [1],
    };
}
