using System.Globalization;
using FsCheck.Fluent;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting.Statistics;

public sealed class StatisticsQueriesTests : IDisposable
{
    private static readonly DateOnly First = new(2023, 1, 1);
    private static readonly DateOnly Last = new(2023, 9, 30);

    private readonly TestDatabase _test = new();
    private readonly StatisticsQueries _statistics;

    public StatisticsQueriesTests()
    {
        _statistics = new StatisticsQueries(_test.Database);
        _test.Put(RandomProgramme.Records(seed: 21, people: 100));
    }

    public void Dispose() => _test.Dispose();

    [Fact]
    public void Parts_ShareNoRow_AndAddUpWhereTheUnitAllows() => ForAnyQuestion(question =>
    {
        var answer = Answer(question);
        Assert.Equal(answer.Figure.Rows, answer.Parts.Sum(p => p.Figure.Rows));
        if (question.Formula.AddsUp)
            Assert.Equal(Number(answer.Figure), answer.Parts.Where(p => p.Figure.Value is not null).Sum(p => Number(p.Figure)));
        foreach (var part in answer.Parts)
            Assert.Equal(part.Figure.Rows, Rows(question with { Part = part.Key }).Count);
    });

    [Fact]
    public void EachPart_IsARecountOfItsRows() => ForAnyQuestion(question =>
    {
        foreach (var part in Answer(question).Parts.Where(p => p.Figure is { Value: not null, Rows: > 0 }))
            Assert.Equal(part.Figure.Value, Recount.Of(question.Formula.How, Rows(question with { Part = part.Key })));
    });

    [Fact]
    public void CausesOfChange_AddUpToTheChange_AndToWhatWasReported() => ForAnyQuestion(question =>
    {
        if (question.Formula.Room != EvidenceRoom.InPost)
            return;
        var answer = Answer(question with { By = null });
        Assert.Equal(answer.YearOnYear!.Difference, answer.YearOnYear.Causes.Sum(c => c.Persons));
        var reported = _statistics.AnswerAsync(Hq, question with { By = null }, CancellationToken.None, reported: "7").GetAwaiter().GetResult().YearOnYear!;
        Assert.Equal(reported.Difference, reported.Causes.Sum(c => c.Persons));
        Assert.Equal(Number(answer.Figure) - 7, reported.Difference);
    });

    [Fact]
    public async Task Year_AsAQuestion_IsTheReportsFigure()
    {
        _test.Put(Make.Base(4, "closed", LeYe.Domain.Bases.BaseStatus.Suspended), Make.Base(5, "empty"));
        var report = await new AnnualReportBuilder(_test.Database).BuildAsync(Hq, 2023, Last, CancellationToken.None);
        foreach (var figure in report.Figures.Where(f => f.Kind == FigureKind.Computed && f.Window != report.Cumulative))
        {
            var formula = MetricFormulas.Of(figure.Metric);
            var answer = await _statistics.AnswerAsync(Hq, new FigureQuestion(
                figure.Metric, figure.Population, formula.Spans[0], First, Last, figure.Base == "programme" ? null : figure.Base), CancellationToken.None);
            Assert.Equal((figure.Metric, figure.Base, figure.Value, figure.Qualifier), (figure.Metric, figure.Base, answer.Figure.Value, answer.Figure.Qualifier));
        }
    }

    [Fact]
    public async Task ProvincialFederation_SeesNoSmallCount_NoSecondWayToIt_AndNoRows()
    {
        var reader = TestDatabase.ActorOf(RoleName.ProvincialFederation, 1, 2, 3);
        foreach (var formula in MetricFormulas.All.Where(f => f.Room is EvidenceRoom.InPost or EvidenceRoom.Income))
            foreach (var by in new[] { Breakdown.Base, Breakdown.Grade, Breakdown.Category })
            {
                var question = new FigureQuestion(formula.Metric, formula.Populations[0], formula.Spans[0], First, Last, By: by);
                var exact = await _statistics.AnswerAsync(Hq, question, CancellationToken.None);
                var shown = await _statistics.AnswerAsync(reader, question, CancellationToken.None);
                var withheld = shown.Parts.Where(p => p.Figure.Qualifier == DisclosureRules.Suppressed).ToList();
                Assert.All(exact.Parts.Where(p => formula.Room == EvidenceRoom.InPost && Number(p.Figure) is 1 or 2), p => Assert.Contains(withheld, w => w.Key == p.Key));
                if (withheld.Count == 1)
                    Assert.All(shown.Parts.Where(p => p != withheld[0]), p => Assert.True(p.Figure.Rows is 0));
                await Assert.ThrowsAsync<NotAllowedException>(() => _statistics.RowsAsync(reader, question, CancellationToken.None));
            }
    }

    [Fact]
    public async Task BaseOutsideTheScope_IsMissing_AndAllMeansTheScope()
    {
        var lead = TestDatabase.ActorOf(RoleName.BaseLead, 2);
        var question = new FigureQuestion(Metrics.Headcount, Populations.InPost, FigureSpan.Point, First, Last);

        await Assert.ThrowsAsync<RecordMissingException>(() => _statistics.AnswerAsync(lead, question with { Base = "north" }, CancellationToken.None));
        Assert.Equal(Answer(question with { Base = "south" }).Figure, (await _statistics.AnswerAsync(lead, question, CancellationToken.None)).Figure);
        await Assert.ThrowsAsync<NotAllowedException>(() => _statistics.AnswerAsync(TestDatabase.ActorOf(RoleName.Administrator), question, CancellationToken.None));
    }

    [Fact]
    public async Task IncomeOfPersons_IsHiddenFromThoseWithoutTheRight()
    {
        var clerk = TestDatabase.ActorOf(RoleName.BaseClerk, 1);
        var question = new FigureQuestion(Metrics.IncomeTotal, Populations.InPost, FigureSpan.Period, First, Last, "north");

        Assert.False((await _statistics.AnswerAsync(clerk, question, CancellationToken.None)).MayReadRows);
        await Assert.ThrowsAsync<NotAllowedException>(() => _statistics.RowsAsync(clerk, question, CancellationToken.None));
    }

    [Fact]
    public async Task MonthReport_HasEveryMetric_AndItsFiguresAreTheQuestions()
    {
        var month = new WorkMonth(202308);
        var report = await _statistics.MonthAsync(Hq, "north", month, CancellationToken.None);

        Assert.Equal(MetricFormulas.All.Where(f => f.Room != EvidenceRoom.Site).Select(f => f.Metric), report.Lines.Select(l => l.Question.Metric).Distinct());
        foreach (var line in report.Lines)
        {
            Assert.Equal(Answer(line.Question).Figure, line.Now);
            Assert.Equal(Answer(line.Question with { First = new(2023, 7, 1), Last = new(2023, 7, 31) }).Figure, line.Before);
        }
    }

    private static Actor Hq => TestDatabase.ActorOf(RoleName.Foundation);

    private FigureAnswer Answer(FigureQuestion question) => _statistics.AnswerAsync(Hq, question, CancellationToken.None).GetAwaiter().GetResult();

    private IReadOnlyList<EvidenceRow> Rows(FigureQuestion question) => _statistics.RowsAsync(Hq, question, CancellationToken.None).GetAwaiter().GetResult();

    private static decimal Number(ShownFigure figure) => decimal.Parse(figure.Value!, CultureInfo.InvariantCulture);

    private static void ForAnyQuestion(Action<FigureQuestion> holds) => FsCheck.Check.One(
        FsCheck.Config.QuickThrowOnFailure.WithMaxTest(25),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var dice = new Random(seed);
            var (a, b) = (RandomProgramme.AnyDate(dice), RandomProgramme.AnyDate(dice));
            var formula = MetricFormulas.All[dice.Next(MetricFormulas.All.Count)];
            var divisions = Enum.GetValues<Breakdown>().Where(by => BreakdownRules.Knows(formula, by)).ToArray();
            // The movements of one base with another are none of the two together: such parts do not add up.
            var isTransfer = formula.Metric is Metrics.EntriesTransferredIn or Metrics.ExitsTransferredOut;
            holds(new FigureQuestion(
                formula.Metric, formula.Populations[dice.Next(formula.Populations.Count)], formula.Spans[dice.Next(formula.Spans.Count)],
                a < b ? a : b, a < b ? b : a, isTransfer || dice.Next(2) == 0 ? "north" : null, By: divisions[dice.Next(divisions.Length)]));
        }));
}
