using LeYe.Domain.Accounts;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Accounts;

public sealed class ActorFactoryTests : IDisposable
{
    private readonly Programme _programme = new();

    public static TheoryData<RoleName> Roles => Programme.Roles;

    private ActorFactory Actors => new(new ScopeQueries(_programme.Test.Database));

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Create_RoleOfABase_ReachesOwnBaseAndSubBasesOrAll(RoleName role)
    {
        var (actor, place) = await Actors.CreateAsync(AccountOf(role, Programme.BaseId));
        Assert.Equal("qingyang", place);
        Assert.Equal(RoleRights.SeesAllBases(role), actor.Scope.IsAll);
        if (role == RoleName.Self)
            Assert.Empty(actor.Scope.BaseIds);
        else if (!actor.Scope.IsAll)
            Assert.Equal([Programme.BaseId, Programme.SubBaseId], actor.Scope.BaseIds);
    }

    [Fact]
    public async Task Create_SubBase_DoesNotReachTheBaseAbove()
    {
        var (actor, _) = await Actors.CreateAsync(AccountOf(RoleName.BaseLead, Programme.SubBaseId));
        Assert.Equal([Programme.SubBaseId], actor.Scope.BaseIds);
    }

    [Fact]
    public async Task Create_BaseRoleWithoutABase_ReachesNothing()
    {
        var (actor, place) = await Actors.CreateAsync(AccountOf(RoleName.Coach, null));
        Assert.False(actor.Scope.IsAll);
        Assert.Empty(actor.Scope.BaseIds);
        Assert.Equal("", place);
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
