using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Tests.Support;

namespace LeYe.Tests.Domain.Accounts;

public sealed class SecondFactorServiceTests : IDisposable
{
    private const string Secret = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";
    private static readonly Actor Owner = TestDatabase.ActorOf(RoleName.Auditor);
    private static readonly Actor Admin = TestDatabase.ActorOf(RoleName.Administrator) with { AccountId = 900 };
    private readonly TestDatabase _test = new();

    public SecondFactorServiceTests() =>
        _test.Put(new Account { Id = 1, UserName = "one", NormalizedUserName = "ONE", DisplayName = "one", Role = RoleName.Auditor, SecurityStamp = "s" });

    private SecondFactorService Factors => new(_test.Database, _test.Protector);

    private SignInService SignIns => new(_test.Database, _test.Calendar);

    public void Dispose() => _test.Dispose();

    [Fact]
    public async Task TurnOn_GivesTenCodesOnce_EndsOtherSignIns_AndKeepsNeitherSecretNorCodesInClear()
    {
        var (here, there) = (Guid.NewGuid(), Guid.NewGuid());
        await SignIns.BeginAsync(1, here, null, null, default);
        await SignIns.BeginAsync(1, there, null, null, default);
        await Assert.ThrowsAsync<RuleBrokenException>(() => Factors.TurnOnAsync(Owner, here, default));
        await Factors.PrepareAsync(1, Secret, default);
        Assert.Null((await Factors.StateAsync(1, default)).OnSince);

        var codes = await Factors.TurnOnAsync(Owner, here, default);
        Assert.Equal(SecondFactorService.CodeCount, codes.Distinct().Count());
        var state = await Factors.StateAsync(1, default);
        Assert.Equal((_test.Calendar.UtcNow, 10), (state.OnSince, state.CodesLeft));
        Assert.True(await SignIns.HoldsAsync(here, default));
        Assert.False(await SignIns.HoldsAsync(there, default));
        await Assert.ThrowsAsync<RuleBrokenException>(() => Factors.PrepareAsync(1, Secret, default));

        using var db = _test.Open();
        var account = db.Accounts.Single();
        Assert.NotEqual("s", account.SecurityStamp);
        Assert.DoesNotContain(Secret, Encoding.Latin1.GetString(account.AuthenticatorCipher!), StringComparison.Ordinal);
        Assert.DoesNotContain(db.RecoveryCodes.ToList(), c => codes.Any(clear => Encoding.Latin1.GetString(c.Hash).Contains(clear, StringComparison.Ordinal)));
        Assert.DoesNotContain(db.AuditValues.ToList(), v => v.Text?.Contains(Secret, StringComparison.Ordinal) == true || codes.Any(c => v.Text?.Contains(c, StringComparison.Ordinal) == true));
    }

    [Fact]
    public async Task RecoveryCode_WorksOnce_AndNewOnesMakeTheOldVoid()
    {
        await Factors.PrepareAsync(1, Secret, default);
        var old = await Factors.TurnOnAsync(Owner, null, default);
        Assert.False(await Factors.RedeemAsync(1, "aaaa-bbbb-cccc", default));
        Assert.True(await Factors.RedeemAsync(1, old[3].Replace("-", "", StringComparison.Ordinal).ToUpperInvariant(), default));
        Assert.False(await Factors.RedeemAsync(1, old[3], default));
        var fresh = await Factors.RenewCodesAsync(Owner, default);
        Assert.False(await Factors.RedeemAsync(1, old[4], default));
        Assert.True(await Factors.RedeemAsync(1, fresh[0], default));
        await Factors.TurnOffAsync(Owner, null, default);
        Assert.False(await Factors.RedeemAsync(1, fresh[1], default));
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Factors.RenewCodesAsync(Owner, default));
        Assert.Equal(AccountRules.SecondFactorMissing, refused.Rule);
        using var db = _test.Open();
        Assert.Equal(["TurnOnSecondFactor", "UseRecoveryCode", "RenewRecoveryCodes", "UseRecoveryCode", "TurnOffSecondFactor"], db.Audit.OrderBy(a => a.Id).Select(a => a.Act));
    }

    [Fact]
    public async Task Code_IsClaimedOnce_AlsoByManyAtOneMoment_AndForgottenAfterItsTime()
    {
        var claims = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Factors.ClaimCodeAsync(1, "123456", default))));
        Assert.Equal(1, claims.Count(c => c));
        Assert.True(await Factors.ClaimCodeAsync(1, "654321", default));
        _test.Time.Advance(TimeSpan.FromMinutes(6));
        Assert.True(await Factors.ClaimCodeAsync(1, "123456", default));
        using var db = _test.Open();
        Assert.Equal(["123456"], db.UsedCodes.Select(u => u.Code));
    }

    [Fact]
    public async Task Clear_ByAnAdministrator_TakesEverythingAway_WithItsReason_ButNotFromOneself()
    {
        await Factors.PrepareAsync(1, Secret, default);
        await Factors.TurnOnAsync(Owner, null, default);
        await Factors.AddPasskeyAsync(Owner, Passkey(1), default);
        var key = Guid.NewGuid();
        await SignIns.BeginAsync(1, key, null, null, default);
        var admins = new AccountAdminService(_test.Database);
        Assert.Equal(AccountRules.Reason, (await Assert.ThrowsAsync<RuleBrokenException>(() => admins.ClearSecondFactorAsync(Admin, 1, " ", 0))).Rule);
        Assert.Equal(AccountRules.Own, (await Assert.ThrowsAsync<RuleBrokenException>(() => admins.ClearSecondFactorAsync(Admin with { AccountId = 1 }, 1, "自己", 0))).Rule);
        await Assert.ThrowsAsync<StaleRecordException>(() => admins.ClearSecondFactorAsync(Admin, 1, "当面出示证件", 7));
        await admins.ClearSecondFactorAsync(Admin, 1, "当面出示证件", 0);
        var state = await Factors.StateAsync(1, default);
        Assert.Equal((null, 0, 0), (state.OnSince, state.CodesLeft, state.Passkeys.Count));
        Assert.False(await SignIns.HoldsAsync(key, default));
        using var db = _test.Open();
        Assert.Equal("ClearSecondFactor", db.Audit.OrderBy(a => a.Id).Last().Act);
    }

    [Fact]
    public async Task Passkey_BelongsToItsOwner_AndThereAreTenAtMost()
    {
        for (var i = 1; i <= SecondFactorService.MostPasskeys; i++)
            await Factors.AddPasskeyAsync(Owner, Passkey(i), default);
        Assert.Equal(AccountRules.PasskeyCount, (await Assert.ThrowsAsync<RuleBrokenException>(() => Factors.AddPasskeyAsync(Owner, Passkey(99), default))).Rule);
        var first = (await Factors.StateAsync(1, default)).Passkeys[^1];
        await Factors.RemovePasskeyAsync(Owner with { AccountId = 2 }, first.Id, default);
        Assert.NotNull(await Factors.FindPasskeyAsync([1], default));
        await Factors.UsePasskeyAsync(first.Id, 7, true, true, default);
        Assert.Equal(7, (await Factors.FindPasskeyAsync([1], default))!.SignCount);
        await Factors.RemovePasskeyAsync(Owner, first.Id, default);
        Assert.Null(await Factors.FindPasskeyAsync([1], default));
    }

    private static AccountPasskey Passkey(byte id) => new()
    {
        AccountId = 1, CredentialId = [id], Name = "办公室电脑", CreatedAt = new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Utc), PublicKey = [1], SignCount = 0, Transports = "internal",
        IsUserVerified = true, IsBackupEligible = false, IsBackedUp = false, AttestationObject = [1], ClientDataJson = [1],
    };

    private static AccountPasskey Passkey(int id) => Passkey((byte)id);
}
