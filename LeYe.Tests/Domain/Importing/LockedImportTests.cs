using LeYe.Domain.Common;
using LeYe.Domain.Importing;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Corrections;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Importing;

/// <summary>Imports into a year whose report is final: refused, and written under an exception (rules.md, The year).</summary>
public sealed class LockedImportTests : IDisposable
{
    private const int People = 140;
    private static readonly ImportField[] Pays = [ImportField.Name, ImportField.PersonNumber, ImportField.Month, ImportField.Wage];
    private static readonly ImportField[] Stays = [ImportField.Name, ImportField.PersonNumber, ImportField.Post, ImportField.WorkMode, ImportField.StartOn];
    private readonly ImportProgramme _imports = new();

    public LockedImportTests()
    {
        _imports.Programme.Test.Put([.. Enumerable.Range(1, People).SelectMany(i => new object[] { Make.Person(i), Make.Placement(i, new(2023, 9, 1)) })]);
        _imports.Programme.Test.Put(new YearLock { Year = 2023, FromOn = DateOnly.MinValue, UntilOn = new(2023, 11, 30), FromMonth = 101, UntilMonth = 202311 });
    }

    [Fact]
    public async Task Submit_IntoALockedYear_WithoutAnException_WritesNothing()
    {
        var import = await PutInPaysAsync();
        Grant(account: 2);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _imports.SubmitAsync(import));
        Assert.Equal(BusinessAct.YearLocked, refused.Rule);
        using var db = _imports.Programme.Test.Open();
        Assert.Equal((0, 0), (db.Incomes.Count(), db.LockPasses.Count()));
        Assert.Equal(ImportState.Waiting, (await _imports.AgainAsync(import)).State);
    }

    [Fact]
    public async Task Submit_UnderAnException_WritesEveryPortionAndTheAuditSaysUnderWhich()
    {
        var exception = Grant();
        var import = await PutInPaysAsync();
        Assert.Equal(2 * People, await _imports.SubmitAsync(import));
        using (var db = _imports.Programme.Test.Open())
        {
            Assert.Equal((2 * People, 0), (db.Incomes.Count(), db.LockPasses.Count()));
            var under = Assert.Single(db.Audit, a => a.Act == BusinessAct.UnderException);
            Assert.Equal((exception, nameof(LockException)), (under.SubjectId, under.SubjectKind));
            Assert.Contains($"SubmitImport ImportBatch {import.Id}", under.Changes, StringComparison.Ordinal);
        }
        import = await _imports.AgainAsync(import);
        await _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version);
        using var undone = _imports.Programme.Test.Open();
        Assert.Equal((0, 2), (undone.Incomes.Count(), undone.Audit.Count(a => a.Act == BusinessAct.UnderException)));
    }

    [Fact]
    public async Task Submit_StaysOfALockedYear_UnderAnException_AreWritten()
    {
        var person = await _imports.Programme.PersonAsync(900);
        Grant();
        var import = await _imports.PutInAsync(ImportKind.Placements, Stays, ["测试900", Text(person), "在线客服", "居家", "2023-06-01"]);
        Assert.Equal(1, await _imports.SubmitAsync(import));
    }

    [Fact]
    public async Task Undo_AfterTheExceptionHasEnded_IsRefusedAsAWhole()
    {
        Grant();
        var import = await PutInPaysAsync();
        await _imports.SubmitAsync(import);
        _imports.Programme.Test.Time.Advance(TimeSpan.FromDays(20));
        import = await _imports.AgainAsync(import);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version));
        Assert.Equal(BusinessAct.YearLocked, refused.Rule);
        using var db = _imports.Programme.Test.Open();
        Assert.Equal(2 * People, db.Incomes.Count());
    }

    [Fact]
    public async Task Submit_AfterTheLock_NeedsNoException()
    {
        var import = await _imports.PutInAsync(ImportKind.Incomes, Pays, ["测试人员1", "1", "2024-01", "3000"]);
        await _imports.SubmitAsync(import);
        using var db = _imports.Programme.Test.Open();
        Assert.Equal((1, 0), (db.Incomes.Count(), db.Audit.Count(a => a.Act == BusinessAct.UnderException)));
    }

    public void Dispose() => _imports.Dispose();

    // One row that is not locked stands first: the lock is met in the middle of the transaction.
    private Task<ImportSummary> PutInPaysAsync() => _imports.PutInAsync(ImportKind.Incomes, Pays,
        [.. new[] { "2023-12", "2023-10" }.SelectMany(month => Enumerable.Range(1, People).Select(i => new[] { $"测试人员{i}", Text(i), month, "3000" }))]);

    private int Grant(int account = 1)
    {
        var exception = new LockException
        {
            Year = 2023, AccountId = account, PersonNameCipher = [1], ReasonCipher = [1], EvidenceCipher = [1], EndsOn = Programme.Today.AddDays(7), GrantedBy = "签发人",
            GrantedAt = _imports.Programme.Test.Calendar.UtcNow,
        };
        _imports.Programme.Test.Put(exception);
        return exception.Id;
    }

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
