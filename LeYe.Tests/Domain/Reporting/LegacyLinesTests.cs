using LeYe.Domain.Reporting;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting;

public sealed class LegacyLinesTests : IDisposable
{
    private readonly ReportWorld _world = new();

    public LegacyLinesTests()
    {
        _world.Put([.. PublishedProgramme.Load().Bases, .. PublishedProgramme.Load().Figures]);
        using var db = _world.Database.Open();
        var qingyang = db.Bases.Single(b => b.Key == "qingyang").Id;
        _world.Put(Make.Person(1, qingyang), Make.Placement(1, new(2024, 1, 1), baseId: qingyang), Make.Income(1, 202401, 865_000, qingyang));
    }

    public void Dispose() => _world.Dispose();

    [Fact]
    public async Task DerivedFigures_AreNotPublished_AllOthersStandAsPublished()
    {
        var legacy = (await _world.BuildAsync()).Legacy;

        Assert.Equal(60, legacy.Count);
        Assert.DoesNotContain(legacy, l => l.Code is "F04" or "F52");
        var income = legacy.Single(l => l.Code == "F58");
        Assert.Equal(("income.total", "2210", "余", "万元"), (income.Metric, income.Value, income.Qualifier, income.Unit));
    }

    [Theory]
    [InlineData("F01", "headcount", "1")]
    [InlineData("F02", "headcount.disabled", "0")]
    [InlineData("F05", "income.average", "8650.00")]
    [InlineData("F06", "income.max", "8650.00")]
    [InlineData("F07", "training.persons", "0")]
    public async Task FigureOfTheSameMeaningUnitAndMonth_StandsBesideTheComputedOne(string code, string metric, string computed)
    {
        var line = (await _world.BuildAsync()).Legacy.Single(l => l.Code == code);

        Assert.Equal((metric, computed), (line.Metric, line.Computed?.Value));
    }

    [Theory]
    [InlineData("F14")] // of another month
    [InlineData("F49")] // a rolling year
    [InlineData("F58")] // another unit
    [InlineData("F53")] // ten 所 are neither bases nor sites (C1)
    [InlineData("F09")] // no metric
    public async Task FigureOfAnotherMeaning_ComparesWithNothing(string code) =>
        Assert.Null((await _world.BuildAsync()).Legacy.Single(l => l.Code == code).Computed);

    [Fact]
    public async Task LaterCutoff_ComparesNoneOfTheOldFigures()
    {
        var report = await _world.BuildAsync(2024, new DateOnly(2024, 3, 31));

        Assert.All(report.Legacy, l => Assert.Null(l.Computed));
    }

    [Fact]
    public async Task CumulativeFigures_HoldSystemRecordsOnly()
    {
        var report = await _world.BuildAsync();

        var total = report.Figures.Single(f => f is { Metric: "income.total", Base: "programme", Kind: FigureKind.Computed }
            && f.Population == Populations.InPost && f.Window == report.Cumulative);
        Assert.Equal("8650.00", total.Value);
        var published = report.Figures.Single(f => f is { Metric: "income.total", Base: "programme", Kind: FigureKind.Legacy });
        Assert.Equal(("2210", "余", "万元", "../2024-02"), (published.Value, published.Qualifier, published.Unit, published.Window));
    }

    [Fact]
    public void EveryPublishedCode_StandsInTheTable()
    {
        foreach (var figure in PublishedFigures.Load())
            Assert.NotEqual(figure.SourceMetric, LeYe.Domain.Reporting.Figures.LegacyMetricMap.Of(figure.SourceMetric).Name);
    }
}
