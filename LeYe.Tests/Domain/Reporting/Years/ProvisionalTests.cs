using LeYe.Domain.Accounts;
using LeYe.Domain.Income;
using LeYe.Domain.Reporting;

namespace LeYe.Tests.Domain.Reporting.Years;

/// <summary>定稿 needs no open month; November's income is closed by 12-12 or marked 暂计 (rules.md, The year).</summary>
public sealed class ProvisionalTests : IDisposable
{
    private readonly YearWorld _world = new(closedUntil: 202410);

    public ProvisionalTests()
    {
        foreach (var kind in new[] { MonthCloseKind.Attendance, MonthCloseKind.Placements })
            Close(202411, kind);
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task IncomeOfTheCutoffsMonth_MarkedProvisional_HoldsNothingUp_AndIsMarkedInThePrinting()
    {
        Assert.Equal("year.open", await YearWorld.RefusedAsync(() => _world.Bases.SignAsync(_world.Lead, 2024, YearWorld.BaseId, 0, null)));
        await MakeFinalAsync();

        var final = (await _world.Snapshots.FindAsync(_world.Signer, 2024, new(2024, 11, 30)))!;
        Assert.Equal(("income-month-provisional", YearWorld.Key, "2024-11"), (final.OpenPoints.Single().Kind, final.OpenPoints.Single().Base, final.OpenPoints.Single().Month));
        Assert.All(final.Figures.Where(f => f.Metric == Metrics.IncomeTotal && f.Value is not null), f => Assert.Equal("provisional", f.Qualifier));
        using var db = _world.Test.Open();
        Assert.Contains(db.Audit.ToList(), a => a.Act == "MarkProvisional" && a.Reason == "对方结算晚");
    }

    [Fact]
    public async Task EarlierMonth_IsNeverProvisional()
    {
        using var world = new YearWorld(closedUntil: 202409);
        await world.Bases.MarkProvisionalAsync(world.Lead, 2024, YearWorld.BaseId, "对方结算晚", 0, null);
        var open = (await world.Drafts.BuildAsync(2024)).OpenPoints.Where(p => p.Kind.StartsWith("income", StringComparison.Ordinal));
        Assert.Equal([("income-month-open", "2024-10"), ("income-month-provisional", "2024-11")], open.Select(p => (p.Kind, p.Month!)));
        Assert.Equal("year.open", await YearWorld.RefusedAsync(() => world.Bases.SignAsync(world.Lead, 2024, YearWorld.BaseId, 1, null)));
    }

    [Fact]
    public async Task ClosedMonth_OrTooEarly_OrWithoutAReason_IsRefused()
    {
        Assert.Equal("year.reason", await YearWorld.RefusedAsync(() => _world.Bases.MarkProvisionalAsync(_world.Lead, 2024, YearWorld.BaseId, " ", 0, null)));
        using (var early = new YearWorld(closedUntil: 202410, today: new DateOnly(2024, 11, 30)))
            Assert.Equal("year.cutoff-ahead", await YearWorld.RefusedAsync(() => early.Bases.MarkProvisionalAsync(early.Lead, 2024, YearWorld.BaseId, "对方结算晚", 0, null)));
        Close(202411, MonthCloseKind.Income);
        Assert.Equal("year.nothing-provisional", await YearWorld.RefusedAsync(MarkAsync));
    }

    [Fact]
    public async Task MonthClosedAfterAll_IsNoLongerProvisional_AndTheReminderIsGoneEitherWay()
    {
        await MarkAsync();
        Assert.DoesNotContain(await _world.Reminders.ForAsync(_world.Lead), r => r.Kind == LeYe.Domain.Reporting.Years.ReminderKind.CloseIncome);
        Close(202411, MonthCloseKind.Income);
        Assert.DoesNotContain((await _world.Drafts.BuildAsync(2024)).OpenPoints, p => p.Kind == "income-month-provisional");
    }

    [Theory]
    [InlineData(RoleName.Foundation)]
    [InlineData(RoleName.ReportPreparer)]
    [InlineData(RoleName.Auditor)]
    public async Task Mark_ByThoseWhoCloseNoMonth_IsForbidden(RoleName role) => await Assert.ThrowsAsync<NotAllowedException>(
        () => _world.Bases.MarkProvisionalAsync(new Actor(9, "x", role, BaseScope.All), 2024, YearWorld.BaseId, "对方结算晚", 0, null));

    [Fact]
    public async Task YearEnd_WaitsUntilNothingIsProvisional_WhichNeedsAnException()
    {
        await MakeFinalAsync();
        _world.CloseMonths(202412, 202412);
        _world.Test.Time.MoveTo(new(2025, 1, 31));
        Assert.Equal("year.still-provisional", await YearWorld.RefusedAsync(() => _world.Finals.FreezeYearEndAsync(_world.Signer, 2024, null)));
        Assert.Equal("year.locked", await YearWorld.RefusedAsync(() => _world.Income.CloseMonthAsync(_world.Lead, YearWorld.BaseId, new(202411))));
        await _world.Exceptions.GrantAsync(_world.Signer, 2024, "LEAD", "对方已结算", "结算单3号", new(2025, 2, 3), null);
        await _world.Income.CloseMonthAsync(_world.Lead, YearWorld.BaseId, new(202411));
        await _world.Finals.FreezeYearEndAsync(_world.Signer, 2024, null);
    }

    private async Task MakeFinalAsync()
    {
        await MarkAsync();
        await _world.Bases.SummariseAsync(_world.Lead, 2024, YearWorld.BaseId, "开了两个班", "线路慢", "再开一个班", 1, null);
        await _world.Bases.SignAsync(_world.Lead, 2024, YearWorld.BaseId, 2, null);
        await _world.Work.SubmitForReviewAsync(_world.Preparer, 2024, 0, null);
        await _world.Work.ApproveAsync(_world.Reviewer, 2024, 1, null);
        await _world.FinaliseAsync();
    }

    private Task MarkAsync() => _world.Bases.MarkProvisionalAsync(_world.Lead, 2024, YearWorld.BaseId, "对方结算晚", 0, null);

    private void Close(int month, MonthCloseKind kind) => _world.Test.Put(
        new MonthClose { BaseId = YearWorld.BaseId, WorkMonth = month, Kind = kind, ClosedAt = _world.Test.Calendar.UtcNow, ClosedBy = "测试" });
}
