using System.Globalization;
using LeYe.Domain.Accounts;
using LeYe.Domain.Headcount;
using LeYe.Domain.Reporting;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Headcount;

/// <summary>A headcount has one definition: shown live, at a date, and in the report it is the same number, by base and in all (issue 7).</summary>
public sealed class OneDefinitionTests
{
    private static readonly DateOnly Cutoff = new(2023, 9, 30);

    [Theory]
    [InlineData(3)]
    [InlineData(21)]
    [InlineData(88)]
    public async Task Headcounts_Live_AtTheDate_AndInTheReport_AreTheSame(int seed)
    {
        using var test = new TestDatabase();
        test.Put(RandomProgramme.Records(seed, people: 80));
        test.Time.MoveTo(Cutoff);
        using var kept = new KeptHeadcounts(new LiveQueries(test.Database), test.Committed, test.Calendar);
        var live = await kept.CurrentAsync(default);
        var dated = await new HeadcountQueries(test.Database).AtAsync(BaseScope.All, Cutoff, default);
        var report = await new AnnualReportBuilder(test.Database).BuildAsync(TestDatabase.ActorOf(RoleName.Foundation), 2023, Cutoff, default);
        using var db = test.Open();
        var bases = db.Bases.ToDictionary(b => b.Key, b => b.Id);

        var compared = 0;
        foreach (var figure in report.Figures.Where(f => f is { Kind: FigureKind.Computed, Value: not null }))
        {
            var (count, split) = figure.Base == "programme" ? (live.Sum(BaseScope.All), dated.Programme) : (live.Of(bases[figure.Base]), dated.Of(bases[figure.Base]));
            if (!count.Metrics().TryGetValue(figure.Metric, out var shown))
                continue;
            Assert.Equal((figure.Metric, figure.Base, figure.Value), (figure.Metric, figure.Base, shown.ToString(CultureInfo.InvariantCulture)));
            Assert.Equal(shown, HeadcountMetrics.Of(split)[figure.Metric]);
            compared++;
        }
        // Every headcount that is shown live and dated stands in the report for the programme and for its bases.
        Assert.InRange(compared, 3 * HeadcountMetrics.Of(dated.Programme).Keys.Intersect(LiveCount.None.Metrics().Keys).Count(), int.MaxValue);
        Assert.NotEqual(0, live.Sum(BaseScope.All).Total);
    }
}
