using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Postgres;
using LeYe.Domain.Placements;
using LeYe.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace LeYe.Tests.Domain.Persistence;

/// <summary>Several nodes on one PostgreSQL database.</summary>
public sealed class PostgresTests : IDisposable
{
    private static readonly TimeSpan AWhile = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(20);
    private readonly TestDatabase _test = new();
    private readonly TemporaryAnchors _anchors = new();

    public void Dispose()
    {
        _anchors.Dispose();
        _test.Dispose();
    }

    [PostgresFact]
    public async Task Gate_OfAnotherNode_WaitsUntilTheFirstHasLeft()
    {
        using var other = new PostgresWriteGate(_test.Server!);
        var pass = await _test.Gate.EnterAsync(default);
        var waiting = other.EnterAsync(default);
        await Assert.ThrowsAsync<TimeoutException>(() => waiting.WaitAsync(AWhile));
        pass.Dispose();
        (await waiting.WaitAsync(Long)).Dispose();
        (await _test.Gate.EnterAsync(default).WaitAsync(Long)).Dispose();
    }

    [PostgresFact]
    public async Task Gate_OfANodeThatIsGone_LetsTheOthersIn_AndItselfComesBack()
    {
        using var other = new PostgresWriteGate(_test.Server!);
        using var pass = await other.EnterAsync(default);
        var waiting = _test.Gate.EnterAsync(default);
        await Assert.ThrowsAsync<TimeoutException>(() => waiting.WaitAsync(AWhile));
        await RunAsync("SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())");
        (await waiting.WaitAsync(Long)).Dispose();
        pass.Dispose();
        (await other.EnterAsync(default).WaitAsync(Long)).Dispose();
    }

    [PostgresFact]
    public async Task Gate_WaitedForNoLonger_IsNotTaken()
    {
        using var other = new PostgresWriteGate(_test.Server!);
        var pass = await _test.Gate.EnterAsync(default);
        using var cancel = new CancellationTokenSource(AWhile);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => other.EnterAsync(cancel.Token));
        pass.Dispose();
        (await _test.Gate.EnterAsync(default).WaitAsync(Long)).Dispose();
        (await other.EnterAsync(default).WaitAsync(Long)).Dispose();
    }

    [PostgresFact]
    public async Task Acts_OfTwoNodesAtOnce_AreAllWrittenInOneSoundChain()
    {
        using var gate = new PostgresWriteGate(_test.Server!);
        var nodes = new[] { _test.Database, new Database(_test, gate, _test.Calendar, _test.Audit, new CommittedChanges()) };
        await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => AddAsync(nodes[i % 2], "企业" + i))));
        using var db = _test.Open();
        Assert.Equal(40, db.Clients.Count());
        var check = await new AuditVerifyService(_test.Database, new AuditAnchorFile(_anchors.Path)).CheckAsync();
        Assert.Empty(check.Faults);
        Assert.Equal(40, check.Entries);
    }

    [PostgresFact]
    public async Task Table_ThatKeepsWhatItHas_CannotBeEmptiedAtOnce()
    {
        await AddAsync(_test.Database, "企业");
        foreach (var table in new[] { "Audit", "AuditValues", "AuditAnchors", "ReportSnapshots", "YearLocks" })
        {
            var refused = await Assert.ThrowsAsync<PostgresException>(() => RunAsync($"TRUNCATE \"{table}\" CASCADE"));
            Assert.Equal("LEYE1", refused.SqlState);
        }
    }

    [PostgresFact]
    public async Task Guard_SwitchedOff_IsMissed()
    {
        await RunAsync("ALTER TABLE \"Audit\" DISABLE TRIGGER \"Kept_Audit_Update\"");
        using var db = _test.Open();
        Assert.Equal(["Kept_Audit_Update"], await DatabaseGuards.MissingAsync(db, default));
    }

    [PostgresFact]
    public async Task List_OrderedByWhatMayBeEmpty_HasTheEmptyOnesFirst_AndTextsByCodePoint()
    {
        foreach (var (name, telephone) in new[] { ("b", "2"), ("甲", null), ("B", "1"), ("Ａ", "3") })
            _test.Put(new Account { UserName = name, NormalizedUserName = name, DisplayName = telephone ?? "-", Role = RoleName.Coach, SecurityStamp = "-", LockedUntilAt = telephone is null ? null : new DateTime(2024, 1, int.Parse(telephone, System.Globalization.CultureInfo.InvariantCulture)) });
        await using var db = _test.Open();
        Assert.Equal(["甲", "B", "b", "Ａ"], await db.Accounts.OrderBy(a => a.LockedUntilAt).Select(a => a.UserName).ToListAsync());
        Assert.Equal(["Ａ", "b", "B", "甲"], await db.Accounts.OrderByDescending(a => a.LockedUntilAt).Select(a => a.UserName).ToListAsync());
        Assert.Equal(["B", "b", "甲", "Ａ"], await db.Accounts.OrderBy(a => a.UserName).Select(a => a.UserName).ToListAsync());
    }

    private static async Task AddAsync(Database node, string name)
    {
        await using var act = await node.BeginAsync(Actor.Setup, default);
        var client = new ClientCompany { Name = name };
        act.Db.Clients.Add(client);
        act.Note("AddClient", nameof(ClientCompany), () => client.Id, null);
        Assert.True(await act.SaveAsync(default));
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_test.Server);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private sealed class TemporaryAnchors : IDisposable
    {
        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
