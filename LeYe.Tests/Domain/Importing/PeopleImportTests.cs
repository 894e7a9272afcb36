using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Importing;
using LeYe.Domain.People;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Importing;

public sealed class PeopleImportTests : IDisposable
{
    private static readonly ImportField[] Fields =
        [ImportField.Name, ImportField.WorkerType, ImportField.IdentityNumber, ImportField.CertificateNumber, ImportField.Household, ImportField.Phone, ImportField.ConsentGiven];

    private readonly ImportProgramme _imports = new();

    [Fact]
    public async Task PutIn_Rows_EndInExactlyOneStateEachAndNothingIsWritten()
    {
        var known = await _imports.Programme.PersonAsync(1);
        await _imports.Programme.PersonAsync(2);
        var import = await _imports.PutInAsync(ImportKind.People, Fields,
            Row("新人甲", 11), Row("测试001", 1, phone: "13800000001"), Row("测试002", 2), Row("新人甲", 11), ["新人乙", "残疾人", "123", "", "", "", "是"],
            ["测试002", "残疾人", "", "", "", "", ""]);
        Assert.Equal((6, 1, 1, 1, 0, 3), (import.Rows, import.Of(ImportRowState.New), import.Of(ImportRowState.Updated), import.Of(ImportRowState.Same), import.Of(ImportRowState.Doubtful), import.Of(ImportRowState.Failed)));
        var rows = await _imports.RowsAsync(import);
        Assert.Equal(known, rows[1].SubjectId);
        Assert.Equal(("row-twice", "2"), (rows[3].Faults[0].Code, rows[3].Faults[0].Detail));
        Assert.Equal((ImportField.IdentityNumber, "identity.Length"), (rows[4].Faults[0].Field, rows[4].Faults[0].Code));
        using var db = _imports.Programme.Test.Open();
        Assert.Equal(2, db.People.Count());
    }

    [SqliteFact]
    public async Task PutIn_NumbersThatWait_AreEncryptedInTheDatabase()
    {
        var number = Programme.Identity(11).Text;
        await _imports.PutInAsync(ImportKind.People, Fields, Row("新人甲", 11));
        var bytes = File.ReadAllBytes(_imports.Programme.Test.File);
        var log = File.Exists(_imports.Programme.Test.File + "-wal") ? File.ReadAllBytes(_imports.Programme.Test.File + "-wal") : [];
        Assert.Equal((-1, -1), (bytes.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(number)), log.AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(number))));
    }

    [Fact]
    public async Task Submit_GoodRows_AreWrittenOnceAndTheFailedOnesStay()
    {
        await _imports.Programme.PersonAsync(1);
        var import = await _imports.PutInAsync(ImportKind.People, Fields, Row("新人甲", 11, certificate: "42"), Row("测试001", 1, household: "非农业"), ["无号", "残疾人", "1", "", "", "", ""]);
        var key = Guid.NewGuid();
        Assert.Equal(2, await _imports.SubmitAsync(import, key));
        Assert.Equal(2, await _imports.SubmitAsync(import, key));
        using var db = _imports.Programme.Test.Open();
        Assert.Equal((2, 1, Household.Urban), (db.People.Count(), db.Certificates.Count(), db.People.Single(p => p.Name == "测试001").Household));
        Assert.Equal(1, db.Audit.Count(a => a.Act == "SubmitImport"));
        import = await _imports.AgainAsync(import);
        Assert.Equal((ImportState.Submitted, 1), (import.State, import.Of(ImportRowState.Failed)));
        await Assert.ThrowsAsync<RuleBrokenException>(() => _imports.SubmitAsync(import));
    }

    [Fact]
    public async Task Submit_RecordsChangedMeanwhile_WritesNothingAndSaysWhatTheRowsAreNow()
    {
        var import = await _imports.PutInAsync(ImportKind.People, Fields, Row("新人甲", 11), Row("新人乙", 12));
        await _imports.Programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(11) with { Name = "新人甲" }, null);
        await Assert.ThrowsAsync<StaleRecordException>(() => _imports.SubmitAsync(import));
        import = await _imports.AgainAsync(import);
        Assert.Equal((ImportState.Waiting, 1, 1), (import.State, import.Of(ImportRowState.New), import.Of(ImportRowState.Same) + import.Of(ImportRowState.Updated)));
        using (var db = _imports.Programme.Test.Open())
            Assert.Equal(1, db.People.Count());
        await _imports.SubmitAsync(import);
        using var after = _imports.Programme.Test.Open();
        Assert.Equal(2, after.People.Count());
    }

    [Fact]
    public async Task Submit_SamePersonByNameAndBirth_IsRegisteredAsDoubtful()
    {
        await _imports.Programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(1) with { IdentityNumber = null, BornOn = new(1990, 1, 1), Name = "同名" }, null);
        var import = await _imports.PutInAsync(ImportKind.People, Fields, Row("同名", 11));
        Assert.Equal(1, import.Of(ImportRowState.Doubtful));
        Assert.Equal(1, await _imports.SubmitAsync(import));
        using (var db = _imports.Programme.Test.Open())
            Assert.Equal((2, 1), (db.People.Count(p => p.Name == "同名"), db.DuplicatePairs.Count(p => p.State == DuplicateState.Open)));
        import = await _imports.AgainAsync(import);
        await _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version);
        using var undone = _imports.Programme.Test.Open();
        Assert.Equal((1, 0), (undone.People.Count(), undone.DuplicatePairs.Count()));
    }

    [Fact]
    public async Task PutIn_TwoRowsThatMayBeOnePerson_MakesTheSecondDoubtful()
    {
        ImportField[] fields = [ImportField.Name, ImportField.WorkerType, ImportField.Sex, ImportField.BornOn, ImportField.ConsentGiven];
        var import = await _imports.PutInAsync(ImportKind.People, fields, ["同名", "健全人", "女", "1990-01-01", "是"], ["同名", "健全人", "女", "1990-01-01", "是"]);
        Assert.Equal([ImportRowState.New, ImportRowState.Doubtful], (await _imports.RowsAsync(import)).Select(r => r.State));
        Assert.Equal(2, await _imports.SubmitAsync(import));
        using var db = _imports.Programme.Test.Open();
        Assert.Equal(1, db.DuplicatePairs.Count());
    }

    [Fact]
    public async Task Correct_AFailedCell_ChecksAllRowsAgain()
    {
        var import = await _imports.PutInAsync(ImportKind.People, Fields, Row("新人甲", 11), Row("新人乙", 11));
        Assert.Equal(1, import.Of(ImportRowState.Failed));
        await _imports.Imports.CorrectAsync(Programme.Lead, import.Id, new Dictionary<(int, ImportField), string> { [(3, ImportField.IdentityNumber)] = Programme.Identity(12).Text }, [], import.Version);
        var corrected = await _imports.AgainAsync(import);
        Assert.Equal((2, 0), (corrected.Of(ImportRowState.New), corrected.Of(ImportRowState.Failed)));
        // The page that was open before sends an older version.
        await Assert.ThrowsAsync<StaleRecordException>(() => _imports.Imports.CorrectAsync(Programme.Lead, import.Id, new Dictionary<(int, ImportField), string>(), [], import.Version));
    }

    [Fact]
    public async Task PutIn_ACellThatLostDigits_IsAFaultAndNeverGuessed()
    {
        ImportColumn[] columns = [new("a", ImportField.Name), new("b", ImportField.WorkerType), new("c", ImportField.IdentityNumber)];
        var rows = new[] { new ImportRowText(2, [new("甲"), new("残疾人"), new("999999199001010000", ImportCellFault.LongNumber)]), new ImportRowText(3, [new("乙"), new("残疾人"), new("1.10101E+17")]) };
        var id = await _imports.Imports.PutInAsync(Programme.Lead, ImportKind.People, ImportSource.Workbook, Programme.BaseId, columns, rows, null);
        var read = await _imports.Reads.RowsAsync(Programme.Lead, id, ImportRowState.Failed, 1);
        Assert.All(read.Items, r => Assert.Contains(r.Faults, f => f.Code == "cell.LongNumber" && f.Field == ImportField.IdentityNumber));
        Assert.Equal(2, read.Total);
    }

    [Fact]
    public async Task Undo_AWholeImport_RemovesAndRestores()
    {
        await _imports.Programme.PersonAsync(1);
        var import = await _imports.PutInAsync(ImportKind.People, Fields, Row("新人甲", 11, certificate: "42"), Row("测试001", 1, household: "非农业", phone: "13800000001"));
        await _imports.SubmitAsync(import);
        import = await _imports.AgainAsync(import);
        await _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version);
        using var db = _imports.Programme.Test.Open();
        var person = db.People.Single();
        Assert.Equal((Household.Rural, null, 0), (person.Household, person.PhoneCipher, db.Certificates.Count(c => c.PersonId != person.Id)));
        Assert.Equal(ImportState.Undone, (await _imports.AgainAsync(import)).State);
    }

    [Fact]
    public async Task Undo_OneRowUsed_LeavesEverything()
    {
        var import = await _imports.PutInAsync(ImportKind.People, Fields, Row("新人甲", 11), Row("新人乙", 12));
        await _imports.SubmitAsync(import);
        import = await _imports.AgainAsync(import);
        var rows = await _imports.RowsAsync(import);
        await _imports.Programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(rows[0].SubjectId!.Value, new(2024, 2, 1)), null);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version));
        Assert.Equal((ImportRules.Edited, 2), (refused.Rule, refused.SubjectId!.Value));
        using var db = _imports.Programme.Test.Open();
        Assert.Equal(2, db.People.Count());
    }

    [Fact]
    public async Task Get_AnothersOrAnExpiredImport_IsMissing()
    {
        var import = await _imports.PutInAsync(ImportKind.People, Fields, Row("新人甲", 11));
        await Assert.ThrowsAsync<RecordMissingException>(() => _imports.Reads.GetAsync(Programme.Lead with { AccountId = 2 }, import.Id));
        await Assert.ThrowsAsync<RecordMissingException>(() => _imports.Submits.SubmitAsync(Programme.Lead with { AccountId = 2 }, import.Id, import.Version, null));
        _imports.Programme.Test.Time.Advance(ImportRules.Kept);
        await Assert.ThrowsAsync<RecordMissingException>(() => _imports.AgainAsync(import));
        await Assert.ThrowsAsync<RecordMissingException>(() => _imports.SubmitAsync(import));
        await _imports.Imports.DropExpiredAsync();
        using var db = _imports.Programme.Test.Open();
        Assert.Equal((0, 0), (db.Imports.Count(), db.ImportRows.Count()));
    }

    [Fact]
    public async Task DropExpired_ASubmittedImport_ForgetsWhatTheFileSaidAndCanStillBeUndone()
    {
        var import = await _imports.PutInAsync(ImportKind.People, Fields, Row("新人甲", 11));
        await _imports.SubmitAsync(import);
        _imports.Programme.Test.Time.Advance(ImportRules.Kept);
        await _imports.Imports.DropExpiredAsync();
        import = await _imports.AgainAsync(import);
        Assert.Empty(import.Columns);
        Assert.Empty((await _imports.RowsAsync(import))[0].Cells);
        await _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version);
        using var db = _imports.Programme.Test.Open();
        Assert.Empty(db.People);
    }

    [Theory, MemberData(nameof(Programme.Roles), MemberType = typeof(Programme))]
    public async Task PutIn_RoleWithoutTheRight_IsRefused(RoleName role)
    {
        var actor = Programme.ActorOf(role, Programme.BaseId);
        foreach (var kind in Enum.GetValues<ImportKind>().Where(k => !RoleRights.Allows(role, ImportRules.RightOf(k))))
            await Assert.ThrowsAsync<NotAllowedException>(() => _imports.Imports.PutInAsync(actor, kind, ImportSource.Paste, Programme.BaseId, [], [], null));
    }

    [Fact]
    public async Task PutIn_AnotherBase_IsMissing() => await Assert.ThrowsAsync<RecordMissingException>(
        () => _imports.Imports.PutInAsync(Programme.Lead, ImportKind.People, ImportSource.Paste, Programme.OtherBaseId, [], [], null));

    public void Dispose() => _imports.Dispose();

    private static string[] Row(string name, int sequence, string certificate = "", string household = "", string phone = "") =>
        [name, "残疾人", Programme.Identity(sequence).Text, certificate.Length > 0 ? Programme.Identity(sequence).Text + certificate : "", household, phone, "是"];
}
