using LeYe.Tests.Portal.Commands;
using LeYe.Tests.Portal.Documents;
using LeYe.Tests.Support;

namespace LeYe.Tests.Portal.Nodes;

/// <summary>The records move to PostgreSQL whole, or not at all.</summary>
public sealed class MigrateToTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    private string Data => Path.Combine(_directory.Path, "data");

    public void Dispose() => _directory.Dispose();

    [PostgresFact]
    public async Task MigrateTo_ADemonstration_MovesEveryRowOnceAndItsAuditStillHolds()
    {
        await using var server = await PrivatePostgres.StartAsync();
        // In a process of its own: the compiled queries of one process know one kind of database.
        var program = typeof(LeYe.Portal.Commands.CommandLine).Assembly.Location;
        using (var demo = System.Diagnostics.Process.Start("dotnet", ["exec", program, "demo", "--data", Data, "--people", "100", "--until", "2024-02-29", "--password", "a password of some length"]))
            await demo.WaitForExitAsync();
        var moved = await Ran.AsyncOf("migrate-to", "postgres", "--data", Data, "--database", server.ConnectionString);

        Assert.True(moved.Code == 0, moved.Error);
        Assert.Matches("People：[1-9][0-9]* 行，两边相同，校验值 [0-9a-f]{64}", moved.Out);
        var check = await Ran.AsyncOf("audit", "verify", "--data", Data, "--database", server.ConnectionString);
        Assert.True(check.Code == 0, check.Out + check.Error);
        // An act after the move gets the next number.
        Assert.Equal(0, (await Ran.AsyncOf("user", "add", "--data", Data, "--database", server.ConnectionString, "--name", "newcomer", "--role", "auditor")).Code);

        var again = await Ran.AsyncOf("migrate-to", "postgres", "--data", Data, "--database", server.ConnectionString);
        Assert.Equal(1, again.Code);
        Assert.Contains("已经有记录", again.Reason, StringComparison.Ordinal);
    }
}
