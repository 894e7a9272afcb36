using LeYe.Domain.Reporting;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting;

public sealed class IncomeFiguresTests : IDisposable
{
    private readonly ReportWorld _world = new();

    public IncomeFiguresTests() => _world.Put(Make.Base(1, "north"), Make.Base(2, "south"));

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task Average_IsGrossOverPaidPersonMonths_ForDisabledAndForAll()
    {
        _world.Put(
            Make.Disabled(1), Make.Person(2),
            Make.Income(1, 202401, 300_000), Make.Income(1, 202402, 0), Make.Income(2, 202401, 100_001), Make.Income(2, 202402, 100_000));

        var report = await _world.BuildAsync();

        Assert.Equal("3000.00", Read(report, "income.average", Populations.Disabled));
        Assert.Equal("1", Read(report, "income.person-months", Populations.Disabled));
        Assert.Equal("1666.67", Read(report, "income.average", Populations.InPost));
        Assert.Equal("3", Read(report, "income.person-months", Populations.InPost));
        Assert.Equal("5000.01", Read(report, "income.total", Populations.InPost));
        Assert.Equal("3000.00", Read(report, "income.max", Populations.InPost));
    }

    [Theory]
    [InlineData(new long[] { 100, 101 }, "1.01")]
    [InlineData(new long[] { 1, 2, 2, 2 }, "0.02")]
    [InlineData(new long[] { 1, 1, 1, 2 }, "0.01")]
    public async Task Average_IsRoundedHalfAwayFromZero(long[] fen, string average)
    {
        for (var i = 0; i < fen.Length; i++)
            _world.Put(Make.Person(i + 1), Make.Income(i + 1, 202401, fen[i]));

        Assert.Equal(average, Read(await _world.BuildAsync(), "income.average", Populations.InPost));
    }

    [Theory]
    [InlineData(new long[] { 100, 900, 200 }, "2.00")]
    [InlineData(new long[] { 100, 900, 200, 301 }, "2.51")]
    public async Task Median_IsTheMiddlePersonMonth_OrTheMeanOfTheTwo(long[] fen, string median)
    {
        for (var i = 0; i < fen.Length; i++)
            _world.Put(Make.Person(i + 1), Make.Income(i + 1, 202401, fen[i]));

        Assert.Equal(median, Read(await _world.BuildAsync(), "income.median", Populations.InPost));
    }

    [Fact]
    public async Task Window_HoldsWorkMonthsThatEndedByTheCutoff()
    {
        _world.Put(Make.Person(1), Make.Income(1, 202312, 700), Make.Income(1, 202401, 100), Make.Income(1, 202402, 300));

        var midMonth = await _world.BuildAsync(2024, new DateOnly(2024, 2, 28));
        var monthEnd = await _world.BuildAsync(2024, new DateOnly(2024, 2, 29));

        Assert.Equal("1.00", Read(midMonth, "income.total", Populations.InPost));
        Assert.Equal("4.00", Read(monthEnd, "income.total", Populations.InPost));
        Assert.Equal("11.00", ReportWorld.Read(monthEnd, "income.total", "north", Populations.InPost, monthEnd.Cumulative).Value);
    }

    [Fact]
    public async Task Disabled_IsTheCertificateOnTheWorkMonthsLastDay()
    {
        _world.Put(Make.Disabled(1, validTo: new DateOnly(2024, 2, 28)), Make.Income(1, 202401, 100), Make.Income(1, 202402, 300));

        var report = await _world.BuildAsync();

        Assert.Equal("1.00", Read(report, "income.total", Populations.Disabled));
        Assert.Equal("4.00", Read(report, "income.total", Populations.InPost));
    }

    [Fact]
    public async Task PersonPaidByTwoBasesForOneMonth_IsOnePersonMonthOfTheProgramme()
    {
        _world.Put(Make.Person(1), Make.Income(1, 202401, 100, baseId: 1), Make.Income(1, 202401, 300, baseId: 2));

        var report = await _world.BuildAsync();

        Assert.Equal("1", ReportWorld.Read(report, "income.person-months", "programme", Populations.InPost).Value);
        Assert.Equal("4.00", ReportWorld.Read(report, "income.max", "programme").Value);
        Assert.Equal("3.00", ReportWorld.Read(report, "income.max", "south").Value);
    }

    [Fact]
    public async Task Gain_ComparesOnlyWhoIsRecorded_FromTheMonthOn_OnceAPersonMonth()
    {
        _world.Put(
            Make.Disabled(1), Make.Person(2), Make.Person(3), Make.Prior(1, 80_000, 202402), Make.Prior(2, 250_001, 202401),
            Make.Income(1, 202401, 999_900), Make.Income(1, 202402, 100_000, baseId: 1), Make.Income(1, 202402, 200_000, baseId: 2),
            Make.Income(2, 202401, 200_000), Make.Income(2, 202402, 0), Make.Income(3, 202401, 700_000));

        var report = await _world.BuildAsync();

        // 残疾人: 3,000 − 800 of one month. All: (3,000 + 2,000 − 800 − 2,500.01) ÷ 2.
        Assert.Equal(("1", "2200.00"), (Programme("income.gain.person-months", Populations.Disabled), Programme("income.gain", Populations.Disabled)));
        Assert.Equal(("2", "850.00"), (Programme("income.gain.person-months", Populations.InPost), Programme("income.gain", Populations.InPost)));
        Assert.Equal("1200.00", ReportWorld.Read(report, "income.gain", "south", Populations.InPost).Value);

        string? Programme(string metric, string population) => ReportWorld.Read(report, metric, "programme", population).Value;
    }

    [Fact]
    public async Task Gain_CanBeBelowZero_AndIsNothingWithoutARecord()
    {
        _world.Put(Make.Person(1), Make.Person(2, baseId: 2), Make.Prior(1, 50_000, 202401), Make.Income(1, 202401, 20_000), Make.Income(2, 202401, 20_000, baseId: 2));

        var report = await _world.BuildAsync();

        Assert.Equal("-300.00", Read(report, "income.gain", Populations.InPost));
        Assert.Null(ReportWorld.Read(report, "income.gain", "south", Populations.InPost).Value);
    }

    [Fact]
    public async Task OpenMonth_CountsAndIsMarked_NoPersonMonthIsNoAverage()
    {
        _world.Put(Make.Person(1), Make.Person(2, baseId: 2), Make.Income(1, 202401, 100));

        var report = await _world.BuildAsync();

        Assert.Equal(("1.00", "provisional"), ReportWorld.Read(report, "income.average", "north", Populations.InPost));
        Assert.Equal((null, "not-published"), ReportWorld.Read(report, "income.average", "south", Populations.InPost));
    }

    private static string? Read(AnnualReport report, string metric, string population) =>
        ReportWorld.Read(report, metric, "north", population).Value;
}
