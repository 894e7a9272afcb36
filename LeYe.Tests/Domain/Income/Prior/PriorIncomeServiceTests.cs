using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Income.Prior;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Income.Prior;

public sealed class PriorIncomeServiceTests : IAsyncLifetime
{
    private readonly Programme _programme = new();
    private int _first;
    private int _second;
    private int _idle;

    public static TheoryData<RoleName> Roles => Programme.Roles;

    private PriorIncomeService Service => new(_programme.Test.Database);

    private PriorQueries Reads => new(_programme.Test.Database);

    public async Task InitializeAsync()
    {
        (_first, _second, _idle) = (await _programme.PersonAsync(1), await _programme.PersonAsync(2), await _programme.PersonAsync(3));
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(_first, new(2023, 12, 1)), null);
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(_second, new(2024, 1, 15)), null);
    }

    public Task DisposeAsync()
    {
        _programme.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Record_RowsOfPeople_AreKeptWithWhoAndWhen()
    {
        Assert.Equal(2, await RecordAsync(Row(_first, 120_000), Row(_second, 0, 202401)));
        var grid = await Reads.GridAsync(Programme.Lead, Programme.BaseId, false, 1);
        var row = grid.Rows.Items.Single(r => r.PersonId == _first);
        Assert.Equal((2, 2, 120_000L, PriorSource.PayRecord, 202312, Programme.Lead.Name), (grid.Recorded, grid.People, row.AmountFen!.Value, row.Source!.Value, row.FromMonth!.Value, row.RecordedBy));
        Assert.Equal(0, grid.Rows.Items.Single(r => r.PersonId == _second).AmountFen);
        using var db = _programme.Test.Open();
        Assert.Equal(2, db.Audit.Count(a => a.Act == "RecordPriorIncome"));
    }

    [Fact]
    public async Task Grid_ListsWhoHasAStay_AndOnlyTheMissingWhenAsked()
    {
        await RecordAsync(Row(_first, 120_000));
        Assert.Equal([_first, _second], (await Reads.GridAsync(Programme.Lead, Programme.BaseId, false, 1)).Rows.Items.Select(r => r.PersonId));
        Assert.Equal([_second], (await Reads.GridAsync(Programme.Lead, Programme.BaseId, true, 1)).Rows.Items.Select(r => r.PersonId));
    }

    [Fact]
    public async Task Record_UnchangedRow_WritesNothing()
    {
        await RecordAsync(Row(_first, 120_000));
        Assert.Equal(0, await RecordAsync(Row(_first, 120_000) with { Version = 0 }));
        using var db = _programme.Test.Open();
        Assert.Equal((0, 1), (db.PriorIncomes.Single().Version, db.Audit.Count(a => a.Act == "RecordPriorIncome")));
    }

    [Fact]
    public async Task Record_SameFormTwice_IsOneAct()
    {
        var key = Guid.NewGuid();
        Assert.Equal(1, await Service.RecordPriorAsync(Programme.Lead, Programme.BaseId, [Row(_first, 120_000)], key));
        Assert.Equal(1, await Service.RecordPriorAsync(Programme.Lead, Programme.BaseId, [Row(_first, 120_000)], key));
        using var db = _programme.Test.Open();
        Assert.Equal(1, db.Audit.Count(a => a.Act == "RecordPriorIncome"));
    }

    [Fact]
    public async Task Record_TwoPeopleOnOnePerson_TheSecondIsTold()
    {
        await RecordAsync(Row(_first, 120_000));
        await Assert.ThrowsAsync<StaleRecordException>(() => RecordAsync(Row(_first, 90_000)));
        using var db = _programme.Test.Open();
        Assert.Equal(120_000, db.PriorIncomes.Single().AmountFen);
    }

    [Fact]
    public async Task Record_ClearedAmount_TakesTheRecordAway()
    {
        await RecordAsync(Row(_first, 120_000));
        Assert.Equal(1, await RecordAsync(new PriorRow(_first, null, null, null, 0)));
        using var db = _programme.Test.Open();
        Assert.Empty(db.PriorIncomes);
        Assert.Equal(1, db.Audit.Count(a => a.Act == "RemovePriorIncome"));
    }

    [Fact]
    public async Task Record_BrokenRules_AreNamedWithTheirPerson_AndNothingIsKept()
    {
        await RefusedAsync(Row(_first, -1), PriorRules.Amount);
        await RefusedAsync(Row(_first, MoneyText.MaximumFen + 1), PriorRules.Amount);
        await RefusedAsync(Row(_first, 1) with { Source = null }, PriorRules.Source);
        await RefusedAsync(Row(_first, 1, 202311), PriorRules.FromMonth);
        await RefusedAsync(Row(_first, 1, 202403), PriorRules.FromMonth);
        await RefusedAsync(Row(_idle, 1), PriorRules.NeverInPost);
        using var db = _programme.Test.Open();
        Assert.Empty(db.PriorIncomes);
    }

    [Fact]
    public async Task Record_InAYearThatIsFinal_IsRefusedByTheDatabase_AndALaterMonthIsTaken()
    {
        _programme.Test.Put(new YearLock { Year = 2023, FromOn = DateOnly.MinValue, UntilOn = new(2023, 12, 31), FromMonth = 0, UntilMonth = 202312 });
        Assert.Equal(BusinessAct.YearLocked, (await Assert.ThrowsAsync<RuleBrokenException>(() => RecordAsync(Row(_first, 120_000)))).Rule);
        Assert.Equal(1, await RecordAsync(Row(_first, 120_000, 202401)));
        await Assert.ThrowsAsync<RuleBrokenException>(() => RecordAsync(Row(_first, 120_000) with { Version = 0 }));
    }

    [Fact]
    public async Task Record_OfAnotherBase_IsNotThere()
    {
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.RecordPriorAsync(Programme.Stranger, Programme.BaseId, [Row(_first, 1)], null));
        await Assert.ThrowsAsync<RuleBrokenException>(() => Service.RecordPriorAsync(Programme.Stranger, Programme.OtherBaseId, [Row(_first, 1)], null));
        await Assert.ThrowsAsync<RecordMissingException>(() => Reads.GridAsync(Programme.Stranger, Programme.BaseId, false, 1));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task Record_OnlyForThoseWhoEnterIncome(RoleName role)
    {
        var actor = Programme.ActorOf(role, Programme.BaseId);
        if (RoleRights.Allows(role, Right.EnterIncome))
            Assert.Equal(1, await Service.RecordPriorAsync(actor, Programme.BaseId, [Row(_first, 1)], null));
        else
            await Assert.ThrowsAsync<NotAllowedException>(() => Service.RecordPriorAsync(actor, Programme.BaseId, [Row(_first, 1)], null));
    }

    private static PriorRow Row(int personId, long fen, int from = 202312) => new(personId, fen, PriorSource.PayRecord, from, null);

    private Task<int> RecordAsync(params PriorRow[] rows) => Service.RecordPriorAsync(Programme.Lead, Programme.BaseId, rows, null);

    private async Task RefusedAsync(PriorRow row, RuleId rule)
    {
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() => RecordAsync(Row(_second, 5, 202401), row));
        Assert.Equal((rule, row.PersonId), (broken.Rule, broken.SubjectId!.Value));
    }
}
