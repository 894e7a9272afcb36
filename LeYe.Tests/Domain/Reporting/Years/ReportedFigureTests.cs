using LeYe.Domain.Accounts;
using LeYe.Domain.Placements;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting.Years;

/// <summary>Year on year beside what was reported: 更正 is what the records say today of that day, less what edition 1.0 printed.</summary>
public sealed class ReportedFigureTests : IDisposable
{
    private static readonly DateOnly First = new(2025, 1, 1);
    private static readonly DateOnly Last = new(2025, 11, 30);
    private readonly YearWorld _world = new();

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task HeadcountAfterACorrection_NamesWhatWasCorrected()
    {
        await _world.MakeFinalAsync();
        await CorrectAsync();
        _world.Test.Put(Make.Person(21), Make.Placement(21, new(2025, 3, 3)));

        var compared = (await AskAsync(Metrics.Headcount, FigureSpan.Point)).YearOnYear!;

        // Reported 2; one of them had left already; one came in 2025.
        Assert.Equal(("2", "1", 0m), (compared.Reported, compared.Before.Value, compared.Difference));
        Assert.Equal([new CauseOfChange(ChangeCause.New, 1), new CauseOfChange(ChangeCause.Corrected, -1)], compared.Causes);
        Assert.Equal(compared, (await AskAsync(Metrics.Headcount, FigureSpan.Point, YearWorld.Key)).YearOnYear! with { Causes = compared.Causes });
        Assert.Equal("2", (await AskAsync(Metrics.Headcount, FigureSpan.Point, "甘肃")).YearOnYear!.Reported);
    }

    [Fact]
    public async Task PeriodOfTheYear_IsComparedWithWhatWasReported_AnyOtherWindowIsNot()
    {
        await _world.MakeFinalAsync();
        await CorrectAsync();

        var compared = (await AskAsync(Metrics.ExitsLeft, FigureSpan.Period)).YearOnYear!;
        Assert.Equal(("0", "1", 0m), (compared.Reported, compared.Before.Value, compared.Difference));
        Assert.Null((await AskAsync(Metrics.ExitsLeft, FigureSpan.Period, first: new(2025, 2, 1))).YearOnYear!.Reported);
        Assert.Null((await AskAsync(Metrics.Headcount, FigureSpan.Point, last: new(2025, 10, 31))).YearOnYear!.Reported);
    }

    [Fact]
    public async Task WithoutAReport_NothingIsSaidOfOne()
    {
        var compared = (await AskAsync(Metrics.Headcount, FigureSpan.Point)).YearOnYear!;
        Assert.Null(compared.Reported);
        Assert.DoesNotContain(compared.Causes, c => c.Cause == ChangeCause.Corrected);
    }

    // Person 11 had left before the cut-off, as turned out after 定稿.
    private async Task CorrectAsync()
    {
        await _world.Exceptions.GrantAsync(_world.Signer, 2024, "LEAD", "漏记离职", "离职单3号", new(2024, 12, 18), null);
        await new PlacementService(_world.Test.Database, new SilentPlacementEvents()).EndPlacementAsync(_world.Lead, 1, new(2024, 11, 1), EndReason.Other, 0);
    }

    private Task<FigureAnswer> AskAsync(string metric, FigureSpan span, string? key = null, DateOnly? first = null, DateOnly? last = null) =>
        new StatisticsQueries(_world.Test.Database, _world.Printer).AnswerAsync(
            new Actor(9, "总部", RoleName.Foundation, BaseScope.All),
            new FigureQuestion(metric, MetricFormulas.Of(metric).Populations[0], span, first ?? First, last ?? Last, key), CancellationToken.None);
}
