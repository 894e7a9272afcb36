using LeYe.Domain.Accounts;
using LeYe.Domain.Placements;

namespace LeYe.Tests.Support;

public sealed class TestDatabaseTests
{
    [Fact]
    public void TestDatabase_RecordPutInPlace_IsReadThroughTheDoor()
    {
        using var test = new TestDatabase();
        test.Put(new ClientCompany { Name = "测试企业" });

        using var db = test.Database.Read(BaseScope.All);

        Assert.Equal("测试企业", Assert.Single(db.Clients).Name);
    }
}
