using LeYe.Domain.Accounts;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Accounts;

public sealed class ActorQueriesTests : IDisposable
{
    private readonly Programme _programme = new();

    public static TheoryData<RoleName> Roles => Programme.Roles;

    private ActorQueries Actors => new(_programme.Test.Database, _programme.Test.Calendar);

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task For_RoleOfABase_ReachesOwnBaseAndSubBasesOrAll(RoleName role)
    {
        var actor = await Actors.ForAsync(AccountOf(role, Programme.BaseId));
        Assert.Equal(RoleRights.SeesAllBases(role), actor.Scope.IsAll);
        if (role == RoleName.Self)
            Assert.Empty(actor.Scope.BaseIds);
        else if (!actor.Scope.IsAll)
            Assert.Equal([Programme.BaseId, Programme.SubBaseId], actor.Scope.BaseIds);
    }

    [Fact]
    public async Task For_SubBase_DoesNotReachTheBaseAbove()
    {
        var actor = await Actors.ForAsync(AccountOf(RoleName.BaseLead, Programme.SubBaseId));
        Assert.Equal([Programme.SubBaseId], actor.Scope.BaseIds);
    }

    [Fact]
    public async Task For_BaseRoleWithoutABase_ReachesNothing()
    {
        var actor = await Actors.ForAsync(AccountOf(RoleName.Coach, null));
        Assert.False(actor.Scope.IsAll);
        Assert.Empty(actor.Scope.BaseIds);
    }

    [Fact]
    public async Task ForAccount_DisabledOrUnknown_IsNobody()
    {
        var account = AccountOf(RoleName.BaseLead, Programme.BaseId);
        _programme.Test.Put(account);
        Assert.Equal(account.Id, (await Actors.ForAccountAsync(account.Id))!.AccountId);
        using var db = _programme.Test.Open();
        db.Accounts.Single().IsDisabled = true;
        db.SaveChanges();
        Assert.Null(await Actors.ForAccountAsync(account.Id));
        Assert.Null(await Actors.ForAccountAsync(account.Id + 1));
    }

    public void Dispose() => _programme.Dispose();

    private static Account AccountOf(RoleName role, int? baseId) =>
        new() { UserName = "u", NormalizedUserName = "U", DisplayName = "测试账号", Role = role, BaseId = baseId, SecurityStamp = "s" };
}
