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
    public async Task Placements_LineInsurancesAndSource_AreReadKeptWhereBlankAndUndone()
    {
        for (var i = 1; i <= 2; i++)
            await _imports.Programme.PersonAsync(i);
        var client = await _imports.Programme.Clients.AddClientAsync(Programme.Lead, "测试快递", null, false, null);
        var line = await _imports.Programme.Clients.AddLineAsync(Programme.Lead, client, Programme.BaseId, "在线 客服A线", "客户服务", null);
        ImportField[] fields = [.. Stays, ImportField.BusinessLine, ImportField.Insurances, ImportField.Source];
        string[] With(string[] stay, params string[] more) => [.. stay, .. more];
        var import = await _imports.PutInAsync(ImportKind.Placements, fields,
            With(Stay("测试001", 1, "2024-02-01"), "在线客服a线", "五险一金", "乐业云工"), With(Stay("测试002", 2, "2024-02-01"), "", "养老、医疗保险", "残联"),
            With(Stay("测试001", 1, "2022-02-01", "2022-03-01", "本人离职"), "没有的线", "", ""), With(Stay("测试002", 2, "2022-02-01", "2022-03-01", "本人离职"), "", "养老、房子", ""),
            With(Stay("测试002", 2, "2021-02-01", "2021-03-01", "本人离职"), "", "", "彩票"));
        var rows = await _imports.RowsAsync(import);
        Assert.Equal([(ImportField.BusinessLine, "line-unknown"), (ImportField.Insurances, "unknown-word"), (ImportField.Source, "unknown-word")],
            rows.Skip(2).Select(r => (r.Faults[0].Field!.Value, r.Faults[0].Code)));
        Assert.Equal(2, await _imports.SubmitAsync(import));
        Assert.Equal(
            [(line, (Insurances)63, PlacementSource.LeYeYunGong), (null, Insurances.Pension | Insurances.Medical, PlacementSource.Federation)], await KeptAsync());
        var second = await _imports.PutInAsync(ImportKind.Placements, fields,
            With(Stay("测试001", 1, "2024-02-01"), "", "", ""), With(Stay("测试002", 2, "2024-02-01"), "在线客服A线", "无", ""));
        Assert.Equal([ImportRowState.Same, ImportRowState.Updated], (await _imports.RowsAsync(second)).Select(r => r.State));
        await _imports.SubmitAsync(second);
        Assert.Equal((line, Insurances.None, PlacementSource.Federation), (await KeptAsync())[1]);
        second = await _imports.AgainAsync(second);
        await _imports.Undos.UndoAsync(Programme.Lead, second.Id, second.Version);
        Assert.Equal((null, Insurances.Pension | Insurances.Medical, PlacementSource.Federation), (await KeptAsync())[1]);
    }

    [Fact]
    public async Task Placements_ALineThatHasClosed_IsAFaultFromThatDayOn()
    {
        await _imports.Programme.PersonAsync(1);
        var client = await _imports.Programme.Clients.AddClientAsync(Programme.Lead, "测试快递", null, false, null);
        var line = await _imports.Programme.Clients.AddLineAsync(Programme.Lead, client, Programme.BaseId, "停了的线", "客户服务", null);
        await _imports.Programme.Clients.CloseLineAsync(Programme.Lead, line);
        ImportField[] fields = [.. Stays, ImportField.BusinessLine];
        var import = await _imports.PutInAsync(ImportKind.Placements, fields,
            [.. Stay("测试001", 1, "2023-02-01", "2023-06-30", "合同到期"), "停了的线"], [.. Stay("测试001", 1, "2024-03-01"), "停了的线"]);
        var rows = await _imports.RowsAsync(import);
        Assert.Equal([ImportRowState.New, ImportRowState.Failed], rows.Select(r => r.State));
        Assert.Equal("placement.business-line", rows[1].Faults[0].Code);
    }

    private async Task<List<(int? Line, Insurances Insurances, PlacementSource Source)>> KeptAsync()
    {
        await using var db = _imports.Programme.Test.Open();
        return [.. db.Placements.OrderBy(p => p.PersonId).ToList().Select(p => (p.BusinessLineId, p.Insurances, p.Source))];
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
