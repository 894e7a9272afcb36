using LeYe.Domain.Common;
using LeYe.Domain.Importing;
using LeYe.Domain.Income;
using LeYe.Domain.Placements;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Importing;

/// <summary>Imports of placements and of incomes.</summary>
public sealed class WorkImportTests : IDisposable
{
    private static readonly ImportField[] Stays =
        [ImportField.Name, ImportField.IdentityNumber, ImportField.Post, ImportField.WorkMode, ImportField.StartOn, ImportField.LastDay, ImportField.EndReason];

    private static readonly ImportField[] Pays =
        [ImportField.Name, ImportField.Month, ImportField.Wage, ImportField.Bonus, ImportField.Net, ImportField.Payer, ImportField.ZeroReason];

    private readonly ImportProgramme _imports = new();

    [Fact]
    public async Task Placements_Rows_AreNewChangedSameDoubtfulOrFailed()
    {
        for (var i = 1; i <= 4; i++)
            await _imports.Programme.PersonAsync(i);
        using (var db = _imports.Programme.Test.Open())
            foreach (var person in db.People.Where(p => p.Name != "测试001").ToList())
                await _imports.Programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person.Id, new(2024, 1, 10)), null);
        var import = await _imports.PutInAsync(ImportKind.Placements, Stays,
            Stay("测试001", 1, "2024-02-01"), Stay("测试002", 2, "2024-01-10", "2024-02-20", "本人离职"), Stay("测试003", 3, "2024-01-10"), Stay("测试004", 4, "2024-01-15"),
            Stay("没有人", 9, "2024-01-15"), Stay("测试003", 3, "2024-02-15"));
        Assert.Equal(
            [ImportRowState.New, ImportRowState.Updated, ImportRowState.Same, ImportRowState.Doubtful, ImportRowState.Failed, ImportRowState.Failed],
            (await _imports.RowsAsync(import)).Select(r => r.State));
        Assert.Equal(2, await _imports.SubmitAsync(import));
        using (var db = _imports.Programme.Test.Open())
        {
            Assert.Equal(4, db.Placements.Count());
            Assert.Equal((new DateOnly(2024, 2, 21), EndReason.Resigned), (db.Placements.Single(p => p.EndOn != null).EndOn!.Value, db.Placements.Single(p => p.EndOn != null).EndReason!.Value));
        }
        import = await _imports.AgainAsync(import);
        await _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version);
        using var undone = _imports.Programme.Test.Open();
        Assert.Equal((3, 0), (undone.Placements.Count(), undone.Placements.Count(p => p.EndOn != null)));
    }

    [Fact]
    public async Task Placements_TwoStaysOfOneFileThatOverlap_TheSecondFails()
    {
        await _imports.Programme.PersonAsync(1);
        var import = await _imports.PutInAsync(ImportKind.Placements, Stays, Stay("测试001", 1, "2023-01-10", "2023-06-30", "合同到期"), Stay("测试001", 1, "2023-06-30"), Stay("测试001", 1, "2023-07-01"));
        Assert.Equal([ImportRowState.New, ImportRowState.Failed, ImportRowState.New], (await _imports.RowsAsync(import)).Select(r => r.State));
        Assert.Equal(2, await _imports.SubmitAsync(import));
    }

    [Fact]
    public async Task Incomes_Rows_AreWrittenAsImportedAndBlankCellsKeepWhatIsThere()
    {
        var (one, two, three) = (await PersonInPostAsync(1), await PersonInPostAsync(2), await PersonInPostAsync(3));
        _imports.Programme.Test.Put(Make.Income(two, 202401, 300_000, Programme.BaseId), Make.Income(three, 202401, 300_000, Programme.BaseId));
        var import = await _imports.PutInAsync(ImportKind.Incomes, Pays,
            ["测试001", "2024-01", "３，８００．５０", "100", "3500", "测试公司", ""], ["测试002", "2024年1月", "", "50", "", "", ""], ["测试003", "202401", "3000", "", "", "", ""],
            ["测试001", "2023-12", "0", "", "", "", ""], ["测试001", "2023-11", "-5", "", "", "", ""], ["测试002", "2024-02", "0", "", "", "", "请假"]);
        Assert.Equal(
            [ImportRowState.New, ImportRowState.Updated, ImportRowState.Same, ImportRowState.Failed, ImportRowState.Failed, ImportRowState.New],
            (await _imports.RowsAsync(import)).Select(r => r.State));
        Assert.Equal(3, await _imports.SubmitAsync(import));
        using (var db = _imports.Programme.Test.Open())
        {
            var first = db.Incomes.Single(i => i.PersonId == one && i.WorkMonth == 202401);
            Assert.Equal((390_050L, 350_000L, "测试公司", IncomeEntry.Imported), (first.GrossFen, first.NetFen!.Value, first.Payer, first.Entry));
            Assert.Equal(305_000, db.Incomes.Single(i => i.PersonId == two && i.WorkMonth == 202401).GrossFen);
        }
        import = await _imports.AgainAsync(import);
        await _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version);
        using var undone = _imports.Programme.Test.Open();
        Assert.Equal([300_000L, 300_000L], undone.Incomes.Select(i => i.GrossFen).ToList());
    }

    [Fact]
    public async Task Incomes_MonthClosedAfterTheCheck_IsNotWritten()
    {
        await PersonInPostAsync(1);
        var import = await _imports.PutInAsync(ImportKind.Incomes, Pays, ["测试001", "2024-01", "3800", "", "", "", ""]);
        await new IncomeService(_imports.Programme.Test.Database).CloseMonthAsync(Programme.Lead, Programme.BaseId, new(202401));
        await Assert.ThrowsAsync<StaleRecordException>(() => _imports.SubmitAsync(import));
        using var db = _imports.Programme.Test.Open();
        Assert.Empty(db.Incomes);
        Assert.Equal("income.month-closed", (await _imports.RowsAsync(import))[0].Faults[0].Code);
    }

    [Fact]
    public async Task Incomes_SamePayAtTheSubBase_IsDoubtfulUntilConfirmed()
    {
        var person = await PersonInPostAsync(1);
        _imports.Programme.Test.Put(Make.Income(person, 202401, 380_000, Programme.SubBaseId));
        var import = await _imports.PutInAsync(ImportKind.Incomes, Pays, ["测试001", "2024-01", "3800", "", "", "", ""]);
        Assert.Equal((1, 0), (import.Of(ImportRowState.Doubtful), import.Writes));
        await Assert.ThrowsAsync<RuleBrokenException>(() => _imports.SubmitAsync(import));
        await _imports.Imports.CorrectAsync(Programme.Lead, import.Id, new Dictionary<(int, ImportField), string>(), [2], import.Version);
        Assert.Equal(1, await _imports.SubmitAsync(await _imports.AgainAsync(import)));
    }

    [Fact]
    public async Task Undo_AnIncomeEditedSince_IsRefused()
    {
        var person = await PersonInPostAsync(1);
        var import = await _imports.PutInAsync(ImportKind.Incomes, Pays, ["测试001", "2024-01", "3800", "", "", "", ""]);
        await _imports.SubmitAsync(import);
        await new IncomeService(_imports.Programme.Test.Database).EnterMonthAsync(
            Programme.Lead, Programme.BaseId, new(202401), [new IncomeRow(person, new IncomeAmounts(390_000), null, 0)], null);
        import = await _imports.AgainAsync(import);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version));
        Assert.Equal(ImportRules.Edited, refused.Rule);
    }

    public void Dispose() => _imports.Dispose();

    private async Task<int> PersonInPostAsync(int sequence)
    {
        var person = await _imports.Programme.PersonAsync(sequence);
        await _imports.Programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, new(2023, 10, 1)), null);
        return person;
    }

    private static string[] Stay(string name, int sequence, string start, string last = "", string reason = "") =>
        [name, Programme.Identity(sequence).Text, "在线客服", "在基地集中办公", start, last, reason];
}
