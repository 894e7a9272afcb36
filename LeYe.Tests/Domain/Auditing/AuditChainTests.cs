using System.Data.Common;
using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Tests.Portal.Documents;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Auditing;

/// <summary>The audit is chained, kept by the database itself, and anchored outside it; what it keeps of a person goes with the person's key.</summary>
public sealed class AuditChainTests : IDisposable
{
    private readonly Programme _programme = new();
    private readonly TemporaryDirectory _directory = new();
    private readonly AuditAnchorFile _file;

    public AuditChainTests() => _file = new AuditAnchorFile(Path.Combine(_directory.Path, "anchors.txt"));

    public static Actor Auditor { get; } = TestDatabase.ActorOf(RoleName.Auditor);

    public void Dispose()
    {
        _programme.Dispose();
        _directory.Dispose();
    }

    [Fact]
    public async Task Chain_OfOrdinaryActs_IsSound_AndCountsFromOne()
    {
        await ThreeActsAsync();
        var check = await CheckAsync();
        Assert.Empty(check.Faults);
        using var db = _programme.Test.Open();
        Assert.Equal(Enumerable.Range(1, (int)check.Entries).Select(n => (long)n), db.Audit.OrderBy(a => a.Id).Select(a => a.Sequence));
    }

    [Theory]
    [InlineData("UPDATE \"Audit\" SET \"Reason\" = 'x'")]
    [InlineData("DELETE FROM \"Audit\" WHERE \"Sequence\" = 1")]
    [InlineData("INSERT OR REPLACE INTO \"Audit\" SELECT * FROM \"Audit\" LIMIT 1")]
    [InlineData("INSERT INTO \"Audit\" (\"At\",\"AccountId\",\"AccountName\",\"Act\",\"SubjectKind\",\"SubjectId\",\"Node\",\"Sequence\",\"Seal\") VALUES ('2024-01-01',1,'x','x','x',1,'1',99,x'00')")]
    [InlineData("UPDATE \"AuditValues\" SET \"PersonId\" = 0")]
    [InlineData("DELETE FROM \"AuditValues\"")]
    [InlineData("DELETE FROM \"AuditAnchors\"")]
    [InlineData("UPDATE \"AuditAnchors\" SET \"Sequence\" = 0")]
    public async Task Database_AskedToChangeTheAudit_Refuses(string sql)
    {
        await ThreeActsAsync();
        await AnchorAsync();
        using var db = _programme.Test.Open();
        var refused = Assert.ThrowsAny<DbException>(() => TestSql.Run(db, sql));
        Assert.Contains("审计记录只增不改", refused.Message, StringComparison.Ordinal);
        Assert.Empty((await CheckAsync()).Faults);
    }

    [Theory]
    [InlineData("UPDATE \"Audit\" SET \"AccountName\" = '别人' WHERE \"Sequence\" = 2", AuditFaultKind.Changed, 2)]
    [InlineData("UPDATE \"Audit\" SET \"At\" = '2020-01-01 00:00:00' WHERE \"Sequence\" = 1", AuditFaultKind.Changed, 1)]
    [InlineData("UPDATE \"AuditValues\" SET \"Cipher\" = x'00'", AuditFaultKind.Changed, 3)]
    [InlineData("DELETE FROM \"AuditValues\"", AuditFaultKind.Changed, 3)]
    [InlineData("DELETE FROM \"Audit\" WHERE \"Sequence\" = 2", AuditFaultKind.Gap, 2)]
    [InlineData("DELETE FROM \"AuditValues\"; DELETE FROM \"Audit\" WHERE \"Sequence\" >= 3", AuditFaultKind.Anchor, 3)]
    public async Task Chain_ChangedBehindTheTriggers_NamesTheFirstBrokenRow(string sql, AuditFaultKind kind, long sequence)
    {
        await ThreeActsAsync();
        await AnchorAsync();
        await WithoutGuardsAsync(sql);
        var fault = Assert.Single((await CheckAsync()).Faults);
        Assert.Equal((kind, "1", sequence), (fault.Kind, fault.Node, fault.Sequence));
    }

    [Fact]
    public async Task Chain_RewrittenWholeWithItsAnchors_IsFoundByTheFileOutside()
    {
        await ThreeActsAsync();
        await AnchorAsync();
        // Whoever can write to the database seals everything anew after a change.
        await WithoutGuardsAsync("UPDATE \"Audit\" SET \"Reason\" = '另一个原因', \"Seal\" = NULL; DELETE FROM \"AuditAnchors\"", reseal: true);
        var fault = Assert.Single((await CheckAsync()).Faults);
        Assert.Equal(AuditFaultKind.Anchor, fault.Kind);
    }

    [Fact]
    public async Task Guards_TakenAway_AreMissed()
    {
        await ThreeActsAsync();
        using (var db = _programme.Test.Open())
            TestSql.WithoutGuards(db, "Kept_Audit_Update");
        Assert.Equal(AuditFaultKind.Unguarded, Assert.Single((await CheckAsync()).Faults).Kind);
    }

    [Fact]
    public async Task Values_OfAChangedPerson_AreReadWithTheirKey_AndGoneWithIt_WhileTheChainHolds()
    {
        var id = await ThreeActsAsync();
        var reads = new AuditEntryService(_programme.Test.Database, new PersonKeys(_programme.Test.Protector));
        using var db = _programme.Test.Open();
        var entry = db.Audit.Include(a => a.Values).Single(a => a.Act == "EditPerson");
        Assert.All(entry.Values, v => Assert.DoesNotContain("改名后", System.Text.Encoding.UTF8.GetString(v.Cipher!), StringComparison.Ordinal));

        var opened = await reads.OpenAsync(Auditor, entry.Id);
        Assert.Contains(opened.Values, v => v is { Field: "Name", After: "改名后" });
        Assert.Contains(opened.Values, v => v is { Field: "PhoneCipher", IsSensitive: true, Before: null, After: null });
        Assert.Contains(db.Audit.ToList(), a => a.Act == "OpenAuditEntry" && a.SubjectId == entry.Id);

        db.PersonKeys.Where(k => k.PersonId == id).ExecuteDelete();
        Assert.All((await reads.OpenAsync(Auditor, entry.Id)).Values, v => Assert.True(v.IsDestroyed));
        Assert.Empty((await CheckAsync()).Faults);
    }

    [Fact]
    public async Task Old_EntriesFromBeforeTheChain_AreSealedByTheUpgrade()
    {
        await ThreeActsAsync();
        await WithoutGuardsAsync("DELETE FROM \"AuditValues\"; UPDATE \"Audit\" SET \"Seal\" = NULL, \"Node\" = '', \"Sequence\" = 0", reseal: true);
        Assert.Empty((await CheckAsync()).Faults);
    }

    [Theory]
    [MemberData(nameof(Programme.Roles), MemberType = typeof(Programme))]
    public async Task Search_ByRole_IsTheRightsTable(RoleName role)
    {
        var reads = new AuditQueries(_programme.Test.Database);
        await ThreeActsAsync();
        if (RoleRights.Allows(role, Right.ViewAudit))
            Assert.Equal("EditPerson", (await reads.SearchAsync(TestDatabase.ActorOf(role), new AuditQuery { Who = "测试", SubjectKind = nameof(Person), From = Programme.Today, Until = Programme.Today })).Items[0].Act);
        else
            await Assert.ThrowsAsync<NotAllowedException>(() => reads.SearchAsync(TestDatabase.ActorOf(role), new AuditQuery()));
    }

    // Two people are registered, one is corrected.
    private async Task<int> ThreeActsAsync()
    {
        var id = await _programme.PersonAsync(1);
        await _programme.PersonAsync(2);
        var details = await _programme.PeopleReads.DetailsAsync(Programme.Lead, id);
        await _programme.People.EditPersonAsync(Programme.Lead, id, new EditPersonOptions { Name = "改名后", WorkerType = details.WorkerType, Household = details.Household, RelativeOfId = details.RelativeOfId, Sex = details.Sex, BornOn = details.BornOn, Phone = "000-9999" }, details.Version);
        return id;
    }

    private Task<int> AnchorAsync() => new AuditAnchorService(_programme.Test, new WriteGate(), _programme.Test.Calendar, _file).AnchorAsync(CancellationToken.None);

    private Task<AuditCheck> CheckAsync() => new AuditVerifyService(_programme.Test.Database, _file).CheckAsync();

    private async Task WithoutGuardsAsync(string sql, bool reseal = false)
    {
        using var db = _programme.Test.Open();
        await DatabaseGuards.RemoveAsync(db, default);
        TestSql.WithoutReferences(db);
        TestSql.Run(db, sql);
        if (reseal)
            await new AuditWriter(AuditNode.Single, new PersonKeys(_programme.Test.Protector)).SealOldAsync(db, default);
        await DatabaseGuards.SetAsync(db, default);
    }
}
