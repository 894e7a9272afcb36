using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Bases;

public sealed class BaseQueriesTests : IDisposable
{
    private readonly Programme _programme = new();

    public static TheoryData<RoleName> Roles => Programme.Roles;

    private BaseQueries Reads => new(_programme.Test.Database, _programme.Test.Calendar);

    [Fact]
    public async Task List_OwnBases_TellsStatusAndPeople()
    {
        await _programme.PersonAsync(1);
        var rows = await Reads.ListAsync(Programme.Lead);
        Assert.Equal([("qingyang", 1), ("huanxian", 0)], rows.Select(r => (r.Key, r.People)));
        Assert.All(rows, r => Assert.Equal(BaseStatus.Operating, r.Status));
        Assert.Equal(3, (await Reads.ListAsync(Programme.Headquarters)).Count);
    }

    [Fact]
    public async Task Details_OfABase_HoldsHistoryPartnersHonoursAndSubBases()
    {
        _programme.Test.Put(
            new BaseHonour { BaseId = Programme.BaseId, Title = "示范基地" }, new BasePartner { BaseId = Programme.BaseId, Name = "测试残联", Role = "共建方" });
        var found = await Reads.DetailsAsync(Programme.Lead, Programme.BaseId);
        Assert.Equal(("示范基地", "测试残联", "huanxian"), (found.Honours[0].Title, found.Partners[0].Name, found.SubBases[0].Key));
        Assert.Single(found.Statuses);
        Assert.Equal("qingyang", (await Reads.DetailsAsync(Programme.ActorOf(RoleName.BaseClerk, Programme.SubBaseId), Programme.SubBaseId)).ParentName);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Details_Role_OwnBaseByTheTableOtherBaseNever(RoleName role)
    {
        var own = Programme.ActorOf(role, Programme.BaseId);
        if (!RoleRights.Allows(role, Right.ViewBases))
        {
            await Assert.ThrowsAsync<NotAllowedException>(() => Reads.DetailsAsync(own, Programme.BaseId));
            return;
        }
        Assert.Equal(Programme.BaseId, (await Reads.DetailsAsync(own, Programme.BaseId)).Summary.Id);
        await Assert.ThrowsAsync<RecordMissingException>(() => Reads.DetailsAsync(own, Programme.OtherBaseId));
    }

    public void Dispose() => _programme.Dispose();
}
