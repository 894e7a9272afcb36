using System.Globalization;
using FsCheck.Fluent;
using LeYe.Domain.Accounts;
using LeYe.Domain.Headcount;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Figures;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting;

/// <summary>Figures, rows, live counts and report over random histories: they agree, or the number cannot be explained.</summary>
public sealed class EvidenceTests : IDisposable
{
    private readonly TestDatabase _test = new();

    public EvidenceTests() => _test.Put(RandomProgramme.Records(seed: 11, people: 90));

    public void Dispose() => _test.Dispose();

    [Fact]
    public void EveryFigureOfTheReport_IsARecountOfItsRows() => ForAnyWindow((first, last) =>
    {
        var records = Read(first, last);
        var book = new EvidenceBook(records);
        var report = AnnualReportBuilder.Build(records);
        foreach (var figure in report.Figures.Where(f => f.Kind == FigureKind.Computed && f.Value is not null))
        {
            var rows = book.Behind(MetricFormulas.Of(figure.Metric), figure.Population, SpanOf(figure.Window), BasesOf(records, figure.Base));
            Assert.Equal((figure.Metric, figure.Base, figure.Value), (figure.Metric, figure.Base, Recount.Of(MetricFormulas.Of(figure.Metric).How, rows)));
            if (MetricFormulas.Of(figure.Metric).How != MetricAggregate.PlacedShare)
                Assert.EndsWith(":" + rows.Count.ToString(CultureInfo.InvariantCulture), figure.Source, StringComparison.Ordinal);
        }
    });

    [Fact]
    public void LiveCounts_AreTheReportsHeadcounts() => ForAnyWindow((first, last) =>
    {
        var report = AnnualReportBuilder.Build(Read(first, last));
        var live = new HeadcountQueries(_test.Database).AtAsync(BaseScope.All, last, CancellationToken.None).GetAwaiter().GetResult();
        for (var id = 1; id <= RandomProgramme.Keys.Length; id++)
            foreach (var (metric, value) in HeadcountMetrics.Of(live.Of(id)))
                Assert.Equal((metric, value), (metric, Number(report, metric, RandomProgramme.Keys[id - 1])));
        foreach (var (metric, value) in HeadcountMetrics.Of(live.Programme))
            Assert.Equal((metric, value), (metric, Number(report, metric, "programme")));
    });

    [Fact]
    public void Bases_AddUpToTheProgramme_WhereverTheUnitAllows() => ForAnyWindow((first, last) =>
    {
        var book = new EvidenceBook(Read(first, last));
        foreach (var formula in MetricFormulas.All.Where(f => f.AddsUp && !IsTransfer(f)))
            foreach (var population in formula.Populations)
                foreach (var span in formula.Spans)
                    Assert.Equal(Value(formula, population, span, BaseGroup.All),
                        Enumerable.Range(1, 3).Sum(id => Value(formula, population, span, BaseGroup.One(id))));

        decimal Value(MetricFormula formula, string population, FigureSpan span, BaseGroup bases) =>
            decimal.Parse(book.Measure(formula, population, span, bases).Value!, CultureInfo.InvariantCulture);
    });

    [Fact]
    public void EntriesMinusExits_AreTheChangeOfStock_OfEachBaseAGroupAndTheProgramme() => ForAnyWindow((first, last) =>
    {
        var (before, after) = (new EvidenceBook(Read(first.AddDays(-1), first.AddDays(-1))), new EvidenceBook(Read(first, last)));
        foreach (var bases in new[] { BaseGroup.All, BaseGroup.One(1), BaseGroup.One(2), BaseGroup.One(3), BaseGroup.Of([1, 3]) })
        {
            var net = Count("entries.") - Count("exits.");
            Assert.Equal(Stock(after) - Stock(before), net);

            int Count(string prefix) => MetricFormulas.All.Where(f => f.Metric.StartsWith(prefix, StringComparison.Ordinal))
                .Sum(f => after.Behind(f, Populations.InPost, FigureSpan.Period, bases).Count);
            int Stock(EvidenceBook book) => book.Behind(MetricFormulas.Of(Metrics.Headcount), Populations.InPost, FigureSpan.Point, bases).Count;
        }
    });

    [Fact]
    public void PersonsAndPersonTimes_AreNeverAdded()
    {
        // No formula adds rows of persons to rows of happenings: what counts persons is marked as not adding up, and units follow.
        foreach (var formula in MetricFormulas.All)
        {
            var unit = MetricDictionary.Of(formula.Metric).Unit;
            Assert.Equal(unit == "人次", formula.How == MetricAggregate.Rows && formula.Room is EvidenceRoom.Movement or EvidenceRoom.Start or EvidenceRoom.Enrolment or EvidenceRoom.Result
                && formula.How == MetricAggregate.Rows);
            if (unit == "人")
                Assert.True(formula.How == MetricAggregate.Persons || formula.Room == EvidenceRoom.InPost);
            if (formula.How == MetricAggregate.Persons)
                Assert.False(formula.AddsUp);
        }
    }

    [Fact]
    public void EveryMetricOfTheDictionary_HasOneFormula_AndTheWindowItStates()
    {
        Assert.Equal(MetricDictionary.All.Select(d => d.Metric).Order(StringComparer.Ordinal), MetricFormulas.All.Select(f => f.Metric).Order(StringComparer.Ordinal));
        Assert.All(MetricDictionary.All, d => Assert.Equal(d.Window == "point" ? FigureSpan.Point : FigureSpan.Period, MetricFormulas.Of(d.Metric).Spans[0]));
        Assert.All(MetricDictionary.All, d => Assert.Equal(string.Join('、', MetricFormulas.Of(d.Metric).Populations), d.Population));
    }

    private ReportRecords Read(DateOnly first, DateOnly last) =>
        new ReportQueries(_test.Database).ReadAsync(first, last, CancellationToken.None).GetAwaiter().GetResult();

    private static bool IsTransfer(MetricFormula formula) => formula.Metric is Metrics.EntriesTransferredIn or Metrics.ExitsTransferredOut;

    private static FigureSpan SpanOf(string window) => window.StartsWith("..", StringComparison.Ordinal)
        ? FigureSpan.Cumulative : window.Contains('/', StringComparison.Ordinal) ? FigureSpan.Period : FigureSpan.Point;

    private static BaseGroup BasesOf(ReportRecords records, string key) =>
        key == "programme" ? BaseGroup.All : BaseGroup.One(records.Bases.Single(b => b.Key == key).Id);

    private static int Number(AnnualReport report, string metric, string key) => int.Parse(
        report.Figures.Single(f => f.Kind == FigureKind.Computed && f.Metric == metric && f.Base == key).Value ?? "0", CultureInfo.InvariantCulture);

    private static void ForAnyWindow(Action<DateOnly, DateOnly> holds) => FsCheck.Check.One(
        FsCheck.Config.QuickThrowOnFailure.WithMaxTest(25),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var dice = new Random(seed);
            var (a, b) = (RandomProgramme.AnyDate(dice), RandomProgramme.AnyDate(dice));
            holds(a < b ? a : b, a < b ? b : a);
        }));
}
