using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.Placements;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Income;

public sealed class IncomeServiceTests : IAsyncLifetime
{
    private static readonly WorkMonth January = new(202401);

    private readonly Programme _programme = new();
    private int _first;
    private int _second;

    public static TheoryData<RoleName> Roles => Programme.Roles;

    private IncomeService Income => new(_programme.Test.Database);

    private IncomeQueries Reads => new(_programme.Test.Database, _programme.Test.Calendar);

    public async Task InitializeAsync()
    {
        (_first, _second) = (await _programme.PersonAsync(1), await _programme.PersonAsync(2));
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(_first, new(2023, 12, 1)), null);
        var stay = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(_second, new(2023, 11, 1)), null);
        await _programme.Placements.EndPlacementAsync(Programme.Lead, stay, new(2024, 1, 2), EndReason.Resigned, 0);
    }

    [Fact]
    public async Task EnterMonth_Rows_AreSavedWithTheirGross()
    {
        Assert.Equal(2, await EnterAsync(January, Row(_first, 380_000, 1_050), Row(_second, 20_000)));
        var grid = await Reads.MonthGridAsync(Programme.Lead, Programme.BaseId, January);
        Assert.Equal((2, 401_050), (grid.Entered, grid.GrossFen));
        Assert.Equal([0, 0], grid.Rows.Select(r => r.Version!.Value));
    }

    [Fact]
    public async Task EnterMonth_UnchangedRow_WritesNothing()
    {
        await EnterAsync(January, Row(_first, 380_000));
        Assert.Equal(0, await EnterAsync(January, Row(_first, 380_000) with { Version = 0 }));
        using var db = _programme.Test.Open();
        Assert.Equal((0, 1), (db.Incomes.Single().Version, db.Audit.Count(a => a.Act == "EnterMonth")));
    }

    [Fact]
    public async Task EnterMonth_NetAndPayer_AreKeptBesideTheGross()
    {
        await EnterAsync(January, Row(_first, 380_000) with { NetFen = 350_000, Payer = " \u6d4b\u8bd5\u516c\u53f8 " });
        var row = (await Reads.MonthGridAsync(Programme.Lead, Programme.BaseId, January)).Rows.Single(r => r.PersonId == _first);
        Assert.Equal((350_000L, "\u6d4b\u8bd5\u516c\u53f8", IncomeEntry.Typed), (row.NetFen!.Value, row.Payer, row.Entry));
    }

    [Fact]
    public async Task EnterMonth_CopyOfLastMonth_TakesItsAmountsAndIsMarked()
    {
        await EnterAsync(new(202312), Row(_first, 380_000, 5_000) with { NetFen = 360_000 });
        // Whatever the form claims of the amounts, the record of last month is what is copied.
        await EnterAsync(January, Row(_first, 1) with { Entry = IncomeEntry.CopiedLastMonth });
        var row = (await Reads.MonthGridAsync(Programme.Lead, Programme.BaseId, January)).Rows.Single(r => r.PersonId == _first);
        Assert.Equal((385_000L, 360_000L, IncomeEntry.CopiedLastMonth), (row.Amounts!.GrossFen, row.NetFen!.Value, row.Entry));

        await EnterAsync(January, Row(_first, 400_000) with { Version = 0 });
        Assert.Equal(IncomeEntry.Typed, (await Reads.MonthGridAsync(Programme.Lead, Programme.BaseId, January)).Rows.Single(r => r.PersonId == _first).Entry);
    }

    [Fact]
    public async Task EnterMonth_CopyWithoutLastMonth_IsRefused() =>
        await RefusedAsync(() => EnterAsync(January, Row(_first, 1) with { Entry = IncomeEntry.CopiedLastMonth }), IncomeRules.NothingToCopy);

    [Fact]
    public async Task MonthGrid_UnusualAmount_IsUnexplainedUntilItIsAnsweredAndIsNeverRefused()
    {
        for (var month = 202309; month <= 202312; month++)
            _programme.Test.Put(Make.Income(_first, month, 300_000, Programme.BaseId));
        Assert.Equal(1, await EnterAsync(January, Row(_first, 290_000 + 400_000)));
        var grid = await Reads.MonthGridAsync(Programme.Lead, Programme.BaseId, January);
        Assert.Equal((300_000L, 300_000L), (grid.Rows.Single(r => r.PersonId == _first).OwnMedianFen!.Value, grid.BaseMaximumFen!.Value));
        Assert.Equal(_first, Assert.Single(grid.Unexplained).PersonId);

        await EnterAsync(January, Row(_first, 690_000) with { Version = 0, OutlierReason = OutlierReason.OneOffPay });
        Assert.Empty((await Reads.MonthGridAsync(Programme.Lead, Programme.BaseId, January)).Unexplained);
    }

    [Fact]
    public async Task SetDueDay_OfABase_MovesItsDueDatesAndIsRefusedOutOfTheMonth()
    {
        await Income.SetDueDayAsync(Programme.Lead, Programme.BaseId, 15);
        Assert.Equal(new DateOnly(2024, 2, 15), (await Reads.MonthGridAsync(Programme.Lead, Programme.BaseId, January)).DueOn);
        Assert.Equal(new DateOnly(2024, 2, 15), (await Reads.MonthsAsync(Programme.Lead, Programme.BaseId)).Single(m => m.Month == January).DueOn);
        Assert.Equal(new DateOnly(2024, 2, 20), (await Reads.MonthsAsync(Programme.Lead, Programme.SubBaseId)).Single(m => m.Month == January).DueOn);
        Assert.Equal(IncomeRules.DueDay, (await Assert.ThrowsAsync<RuleBrokenException>(() => Income.SetDueDayAsync(Programme.Lead, Programme.BaseId, 29))).Rule);
        await Assert.ThrowsAsync<NotAllowedException>(() => Income.SetDueDayAsync(Programme.ActorOf(RoleName.BaseClerk, Programme.BaseId), Programme.BaseId, 15));
    }

    [Fact]
    public async Task EnterMonth_OneRowWrong_SavesNone()
    {
        var refused = await RefusedAsync(() => EnterAsync(January, Row(_first, 380_000), Row(_second, 0)), IncomeRules.ZeroReasonNeeded);
        Assert.Equal(_second, refused.SubjectId);
        using var db = _programme.Test.Open();
        Assert.Empty(db.Incomes);
    }

    [Fact]
    public async Task EnterMonth_ZeroWithReason_IsSaved() =>
        Assert.Equal(1, await EnterAsync(January, Row(_first, 0) with { ZeroReason = ZeroReason.NoWork }));

    [Theory]
    [InlineData(-1)]
    [InlineData(100_000_001)]
    public async Task EnterMonth_AmountOutOfRange_IsRefused(long fen) => await RefusedAsync(() => EnterAsync(January, Row(_first, fen)), IncomeRules.Amount);

    [Fact]
    public async Task EnterMonth_PersonNotInPostInThatMonth_IsRefused() =>
        await RefusedAsync(() => EnterAsync(new(202402), Row(_second, 380_000)), IncomeRules.NotInPost);

    [Fact]
    public async Task EnterMonth_MonthAhead_IsRefused() => await RefusedAsync(() => EnterAsync(new(202403), Row(_first, 1)), IncomeRules.MonthAhead);

    [Fact]
    public async Task EnterMonth_SamePersonTwice_IsRefused() => await RefusedAsync(() => EnterAsync(January, Row(_first, 1), Row(_first, 2)), IncomeRules.OneRow);

    [Fact]
    public async Task EnterMonth_RowSomebodyElseSaved_IsStale()
    {
        await EnterAsync(January, Row(_first, 380_000));
        await Assert.ThrowsAsync<StaleRecordException>(() => EnterAsync(January, Row(_first, 390_000)));
        Assert.Equal(1, await EnterAsync(January, Row(_first, 390_000) with { Version = 0 }));
        await Assert.ThrowsAsync<StaleRecordException>(() => EnterAsync(January, Row(_first, 400_000) with { Version = 0 }));
    }

    [Fact]
    public async Task EnterMonth_SameFormTwice_WritesOnce()
    {
        var form = Guid.NewGuid();
        IncomeRow[] rows = [Row(_first, 380_000)];
        Assert.Equal(1, await Income.EnterMonthAsync(Programme.Lead, Programme.BaseId, January, rows, form));
        Assert.Equal(1, await Income.EnterMonthAsync(Programme.Lead, Programme.BaseId, January, rows, form));
        using var db = _programme.Test.Open();
        Assert.Single(db.Incomes);
    }

    [Fact]
    public async Task CloseMonth_Closed_TakesNoEntriesUntilReopenedWithAReason()
    {
        await Income.CloseMonthAsync(Programme.Lead, Programme.BaseId, January);
        await Income.CloseMonthAsync(Programme.Lead, Programme.BaseId, January);
        await RefusedAsync(() => EnterAsync(January, Row(_first, 1)), IncomeRules.MonthClosed);
        await RefusedAsync(() => Income.ReopenMonthAsync(Programme.Lead, Programme.BaseId, January, " "), IncomeRules.ReopenReason);
        await Income.ReopenMonthAsync(Programme.Lead, Programme.BaseId, January, "补录一人");

        Assert.Equal(1, await EnterAsync(January, Row(_first, 1)));
        using var db = _programme.Test.Open();
        Assert.Empty(db.MonthCloses);
        Assert.Equal(("补录一人", Programme.Lead.Name), (db.MonthReopenings.Single().Reason, db.MonthReopenings.Single().ClosedBy));
    }

    [Fact]
    public async Task CloseMonth_NotEnded_IsRefused() =>
        await RefusedAsync(() => Income.CloseMonthAsync(Programme.Lead, Programme.BaseId, new(202402)), IncomeRules.NotEnded);

    [Fact]
    public async Task ReopenMonth_SameFormTwice_ReopensOnce()
    {
        var form = Guid.NewGuid();
        await Income.CloseMonthAsync(Programme.Lead, Programme.BaseId, January);
        await Income.ReopenMonthAsync(Programme.Lead, Programme.BaseId, January, "补录一人", form);
        await Income.ReopenMonthAsync(Programme.Lead, Programme.BaseId, January, "补录一人", form);
        using var db = _programme.Test.Open();
        Assert.Single(db.MonthReopenings);
    }

    [Fact]
    public async Task ReopenMonth_Open_IsRefused() =>
        await RefusedAsync(() => Income.ReopenMonthAsync(Programme.Lead, Programme.BaseId, January, "理由"), IncomeRules.NotClosed);

    [Fact]
    public async Task Months_WithStates_AreListedNewestFirst()
    {
        await EnterAsync(January, Row(_first, 380_000), Row(_second, 0) with { ZeroReason = ZeroReason.OnLeave });
        await Income.CloseMonthAsync(Programme.Lead, Programme.BaseId, January);
        var months = await Reads.MonthsAsync(Programme.Lead, Programme.BaseId, 2);
        Assert.Equal([new WorkMonth(202402), January], months.Select(m => m.Month));
        Assert.Equal((2, 2, 1, 380_000, true, new DateOnly(2024, 2, 20)), (months[1].InPost, months[1].Entered, months[1].Paid, months[1].GrossFen, months[1].IsClosed, months[1].DueOn));
        Assert.False(months[0].IsClosed);
    }

    [Fact]
    public async Task MonthGrid_LastMonth_IsShownBeside()
    {
        await EnterAsync(new(202312), Row(_first, 370_000));
        var row = (await Reads.MonthGridAsync(Programme.Lead, Programme.BaseId, January)).Rows.Single(r => r.PersonId == _first);
        Assert.Equal((null, 370_000), (row.Amounts, row.LastMonthGrossFen));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task IncomeActs_Role_OwnBaseByTheTableOtherBaseNever(RoleName role)
    {
        var (own, stranger) = (Programme.ActorOf(role, Programme.BaseId), Programme.ActorOf(role, Programme.OtherBaseId));
        IncomeRow[] rows = [Row(_first, 380_000)];
        await AllowedAsync(role, Right.EnterIncome, a => Income.EnterMonthAsync(a, Programme.BaseId, January, rows, null), own, stranger);
        await AllowedAsync(role, Right.ViewIncome, a => Reads.MonthGridAsync(a, Programme.BaseId, January), own, stranger);
        await AllowedAsync(role, Right.CloseMonth, a => Income.CloseMonthAsync(a, Programme.BaseId, January), own, stranger);
        await AllowedAsync(role, Right.CloseMonth, a => Income.ReopenMonthAsync(a, Programme.BaseId, January, "理由"), own, stranger);
    }

    public Task DisposeAsync()
    {
        _programme.Dispose();
        return Task.CompletedTask;
    }

    private static IncomeRow Row(int personId, long wage, long piece = 0) => new(personId, new IncomeAmounts(wage, piece), null, null);

    private Task<int> EnterAsync(WorkMonth month, params IncomeRow[] rows) => Income.EnterMonthAsync(Programme.Lead, Programme.BaseId, month, rows, null);

    private static async Task AllowedAsync(RoleName role, Right right, Func<Actor, Task> act, Actor own, Actor stranger)
    {
        if (!RoleRights.Allows(role, right))
        {
            await Assert.ThrowsAsync<NotAllowedException>(() => act(own));
            return;
        }
        await Assert.ThrowsAsync<RecordMissingException>(() => act(stranger));
        await act(own);
    }

    private static async Task<RuleBrokenException> RefusedAsync(Func<Task> act, RuleId rule)
    {
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(act);
        Assert.Equal(rule, refused.Rule);
        return refused;
    }
}
