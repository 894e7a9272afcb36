using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Accounts;

public sealed class AccountAdminTests : IDisposable
{
    private static readonly Actor Admin = TestDatabase.ActorOf(RoleName.Administrator) with { AccountId = 900 };
    private static readonly AccountOptions Coach = new() { DisplayName = "新辅导员", Role = RoleName.Coach, BaseId = Programme.BaseId };
    private readonly Programme _programme = new();

    private AccountAdminService Accounts => new(_programme.Test.Database);

    private AccountService Store => new(_programme.Test.Database);

    private AccountQueries Reads => new(_programme.Test.Database);

    public void Dispose() => _programme.Dispose();

    [Fact]
    public async Task Code_Used_SetsThePasswordOnce_AndIsKeptAsAHashAlone()
    {
        var (id, code) = await Accounts.InviteAsync(Admin, "coach-new", Coach, null);
        using (var db = _programme.Test.Open())
            Assert.DoesNotContain(code!.Replace("-", "", StringComparison.Ordinal), System.Text.Encoding.Latin1.GetString(db.Accounts.Single(a => a.Id == id).CodeHash!), StringComparison.Ordinal);

        Assert.Null(await UseAsync("COACH-NEW", "aaaa-bbbb-cccc"));
        Assert.Null(await UseAsync("SOMEBODY", code));
        // Heard, and typed without the hyphens, in capitals and full width.
        Assert.Equal(id, (await UseAsync("COACH-NEW", code.Replace("-", " ", StringComparison.Ordinal).ToUpperInvariant()))!.Id);
        Assert.Null(await UseAsync("COACH-NEW", code));
        var after = await Reads.DetailsAsync(Admin, id);
        Assert.Equal((true, null), (after.HasPassword, after.CodeUntilAt));
        using var audit = _programme.Test.Open();
        Assert.Equal(["InviteAccount", "UseCode"], audit.Audit.OrderBy(a => a.Id).Select(a => a.Act));
        Assert.DoesNotContain(audit.AuditValues.ToList(), v => v.Text?.Contains("hashed", StringComparison.Ordinal) == true);
    }

    [Fact]
    public async Task Code_AfterSevenDays_OrBeforeTheFirstDay_IsNotTaken()
    {
        var (_, old) = await Accounts.InviteAsync(Admin, "coach-old", Coach, null);
        var (_, early) = await Accounts.InviteAsync(Admin, "coach-early", Coach with { FromOn = Programme.Today.AddDays(1) }, null);
        Assert.Null(await UseAsync("COACH-EARLY", early!));
        _programme.Test.Time.Advance(TimeSpan.FromDays(8));
        Assert.Null(await UseAsync("COACH-OLD", old!));
    }

    [Fact]
    public async Task Invite_SentTwice_MakesOneAccount_AndATakenNameIsRefused()
    {
        var key = Guid.NewGuid();
        var first = await Accounts.InviteAsync(Admin, "coach-new", Coach, key);
        Assert.Equal((first.Id, null), await Accounts.InviteAsync(Admin, "coach-new", Coach, key));
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Accounts.InviteAsync(Admin, "Coach-New", Coach, null));
        Assert.Equal(AccountRules.Taken, refused.Rule);
    }

    [Theory]
    [InlineData("ab", true)]
    [InlineData("Coach_1.a-b@leye", true)]
    [InlineData("a", false)]
    [InlineData("", false)]
    [InlineData("two words", false)]
    [InlineData("辅导员", false)]
    [InlineData("\u212Aai", false)] // The Kelvin sign becomes a k in small letters.
    public async Task Name_ByOneRule_IsTakenOrRefused(string name, bool fits)
    {
        Assert.Equal(fits, AccountRules.IsName(name));
        var thrown = await Record.ExceptionAsync(() => Accounts.InviteAsync(Admin, name, Coach, null));
        Assert.Equal(fits ? null : AccountRules.UserName, (thrown as RuleBrokenException)?.Rule);
        Assert.Equal(fits, thrown is null);
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(50, true)]
    [InlineData(51, false)]
    public void Name_Length_IsTwoToFifty(int length, bool fits) => Assert.Equal(fits, AccountRules.IsName(new string('a', length)));

    [Theory]
    [InlineData(RoleName.Coach, null)]
    [InlineData(RoleName.Foundation, Programme.BaseId)]
    public async Task Invite_RoleAndBaseThatDoNotFit_IsRefused(RoleName role, int? baseId)
    {
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Accounts.InviteAsync(Admin, "somebody", new() { DisplayName = "某人", Role = role, BaseId = baseId }, null));
        Assert.Equal(AccountRules.Base, refused.Rule);
    }

    [Fact]
    public async Task Edit_OfRights_EndsSignIns_AnotherNameDoesNot_AndNothingChangedIsNotNoted()
    {
        var (id, _) = await Accounts.InviteAsync(Admin, "coach-new", Coach, null);
        var stamp = (await Store.FindAsync(id, default))!.SecurityStamp;
        await Accounts.EditAsync(Admin, id, Coach with { DisplayName = "改名" }, 0);
        Assert.Equal(stamp, (await Store.FindAsync(id, default))!.SecurityStamp);
        await Accounts.EditAsync(Admin, id, Coach with { DisplayName = "改名" }, 1);
        await Accounts.EditAsync(Admin, id, Coach with { DisplayName = "改名", UntilOn = Programme.Today }, 1);
        Assert.NotEqual(stamp, (await Store.FindAsync(id, default))!.SecurityStamp);
        await Assert.ThrowsAsync<StaleRecordException>(() => Accounts.EditAsync(Admin, id, Coach, 1));
        using var db = _programme.Test.Open();
        Assert.Equal(2, db.Audit.Count(a => a.Act == "EditAccount"));
        Assert.Contains(db.AuditValues.ToList(), v => v.Text!.Contains("\"DisplayName\":[\"新辅导员\",\"改名\"]", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Actor_OutsideItsDays_IsNobody()
    {
        var (id, _) = await Accounts.InviteAsync(Admin, "coach-new", Coach with { UntilOn = Programme.Today }, null);
        var actors = new ActorQueries(_programme.Test.Database, _programme.Test.Calendar);
        Assert.NotNull(await actors.ForAccountAsync(id));
        _programme.Test.Time.Advance(TimeSpan.FromDays(1));
        Assert.Null(await actors.ForAccountAsync(id));
    }

    [Fact]
    public async Task Administrator_CannotShutThemselvesOut()
    {
        var (id, _) = await Accounts.InviteAsync(Admin, "admin-two", new() { DisplayName = "管理员", Role = RoleName.Administrator }, null);
        var self = Admin with { AccountId = id };
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => Accounts.EditAsync(self, id, new() { DisplayName = "管理员", Role = RoleName.Administrator, IsDisabled = true }, 0));
        Assert.Equal(AccountRules.Own, refused.Rule);
        await Assert.ThrowsAsync<RuleBrokenException>(() => Accounts.RenewCodeAsync(self, id, 0));
    }

    [Fact]
    public async Task RenewCode_TakesTheOldPasswordAway()
    {
        var (id, code) = await Accounts.InviteAsync(Admin, "coach-new", Coach, null);
        await UseAsync("COACH-NEW", code!);
        var next = await Accounts.RenewCodeAsync(Admin, id, 0);
        Assert.False((await Reads.DetailsAsync(Admin, id)).HasPassword);
        Assert.NotNull(await UseAsync("COACH-NEW", next));
    }

    private Task<Account?> UseAsync(string name, string code) => Store.UseCodeAsync(name, code, _ => "hashed", default);
}
