using LeYe.Domain.Accounts;
using LeYe.Portal.Commands;
using LeYe.Portal.Setup;
using LeYe.Tests.Portal.Documents;
using Microsoft.Data.Sqlite;

namespace LeYe.Tests.Portal.Commands;

/// <summary><c>audit verify</c> says that the audit is whole, or names the first row that is not.</summary>
public sealed class AuditVerifyTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private string Data => Path.Combine(_directory.Path, "data");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _directory.Dispose();
    }

    [Fact]
    public async Task AuditVerify_OfASoundAudit_SaysHowMuchItRead()
    {
        await FillAsync();
        var (code, said, error) = await Ran.AsyncOf("audit", "verify", "--data", Data);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("审计记录完好", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuditVerify_AfterARowWasChanged_NamesItAndFails()
    {
        await FillAsync();
        using (var db = new SqliteConnection("Data Source=" + Path.Combine(Data, "leye.db")))
        {
            db.Open();
            using var change = db.CreateCommand();
            change.CommandText = "DROP TRIGGER \"Kept_Audit_Update\"; UPDATE \"Audit\" SET \"AccountName\" = '别人' WHERE \"Sequence\" = 2";
            change.ExecuteNonQuery();
        }
        var (code, said, error) = await Ran.AsyncOf("audit", "verify", "--data", Data);
        Assert.Equal((1, ""), (code, said));
        Assert.Contains("节点 1 第 2 条", error, StringComparison.Ordinal);
        Assert.Contains("触发器不全", error, StringComparison.Ordinal);
    }

    private async Task FillAsync()
    {
        await Ran.AsyncOf("migrate", "--data", Data);
        await using var services = RecordsHost.Build(new DataDirectory(Data));
        foreach (var name in new[] { "one", "two" })
            await UserAddCommand.AddAsync(services, name, "测试账号", RoleName.Auditor, null, "correct horse battery");
    }
}
