using LeYe.Domain.Accounts;
using LeYe.Domain.Reporting;
using LeYe.Tests.Support;

namespace LeYe.Tests.Domain.Demonstration;

/// <summary>The published figures again, as the year-end report gives them.</summary>
public sealed class PublishedReportTests(PublishedReportTests.Report report) : IClassFixture<PublishedReportTests.Report>
{
    private const string Point = "2024-02-29";
    private const string Period = "2024-01-01/2024-02-29";
    private const string Cumulative = "../2024-02-29";

    [Theory]
    [InlineData("qingyang", "headcount", Populations.InPost, Point, "80")]
    [InlineData("qingyang", "headcount.disabled", Populations.Disabled, Point, "42")]
    [InlineData("qingyang", "headcount.severe", Populations.Disabled, Point, "19")]
    [InlineData("qingyang", "headcount.family", Populations.InPost, Point, "38")]
    [InlineData("qingyang", "income.average", Populations.Disabled, Period, "3800.00")]
    [InlineData("qingyang", "income.average", Populations.InPost, Period, "3800.00")]
    [InlineData("qingyang", "income.max", Populations.InPost, Period, "8650.00")]
    [InlineData("yinchuan", "headcount", Populations.InPost, Point, "67")]
    [InlineData("yinchuan", "headcount.onsite", Populations.InPost, Point, "23")]
    [InlineData("yinchuan", "headcount.home", Populations.InPost, Point, "44")]
    [InlineData("qingjian", "headcount", Populations.InPost, Point, "145")]
    [InlineData("guilin", "headcount", Populations.InPost, Point, "52")]
    [InlineData("guilin", "headcount.stable", Populations.InPost, Point, "52")]
    [InlineData("guilin", "headcount.rural", Populations.Disabled, Point, "43")]
    [InlineData("guilin", "headcount.severe", Populations.Disabled, Point, "25")]
    [InlineData("guilin", "headcount.hardship", Populations.InPost, Point, "29")]
    [InlineData("qiqihar", "headcount", Populations.InPost, Point, "17")]
    [InlineData("qiqihar", "headcount.disabled", Populations.Disabled, Point, "7")]
    [InlineData("qiqihar", "headcount.family", Populations.InPost, Point, "10")]
    [InlineData("qiqihar", "income.max", Populations.InPost, Period, "6500.00")]
    [InlineData("qiqihar", "training.enrolments", Populations.Everyone, Cumulative, "160")]
    [InlineData("pingxiang", "headcount.disabled", Populations.Disabled, Point, "9")]
    [InlineData("pingxiang", "headcount", Populations.InPost, Point, "9")]
    [InlineData("xian", "headcount", Populations.InPost, Point, "26")]
    [InlineData("zibo", "headcount", Populations.InPost, Point, "0")]
    public void Report_FigurePublishedExactly_IsTheSame(string key, string metric, string population, string window, string value) =>
        Assert.Equal(value, report.Figure(key, metric, population, window).Value);

    [Theory]
    [InlineData("zhangye", "headcount.onsite", Populations.InPost, Point, 81, 89)]
    [InlineData("qingyang", "training.persons", Populations.Everyone, Cumulative, 301, 309)]
    [InlineData("yinchuan", "training.persons", Populations.Everyone, Cumulative, 490, 499)]
    [InlineData("guilin", "training.persons", Populations.Everyone, Cumulative, 340, 349)]
    [InlineData("pingxiang", "training.persons", Populations.Everyone, Cumulative, 301, 309)]
    [InlineData("zhangye", "placements.persons", Populations.Everyone, Cumulative, 521, 529)]
    [InlineData("pingxiang", "placements.persons", Populations.Everyone, Cumulative, 61, 69)]
    [InlineData("guilin", "placements.started", Populations.Everyone, Cumulative, 221, 229)]
    [InlineData("guilin", "income.total", Populations.InPost, Cumulative, 3_900_000, 3_999_999)]
    [InlineData("guilin", "income.total", Populations.Disabled, Cumulative, 3_900_000, 3_999_999)]
    public void Report_FigurePublishedWithAQualifier_IsOnTheRightSide(string key, string metric, string population, string window, int from, int to)
    {
        var value = report.Figure(key, metric, population, window).Value;

        Assert.InRange(decimal.Parse(value!, System.Globalization.CultureInfo.InvariantCulture), from, to);
    }

    [Theory]
    [InlineData("zibo", "paused")]
    [InlineData("beihai", "not-published")]
    [InlineData("bobai", "not-published")]
    public void Report_BaseWithoutPeople_SaysWhy(string key, string qualifier) =>
        Assert.Equal(qualifier, report.Figure(key, "headcount", Populations.InPost, Point).Qualifier);

    /// <summary>The demonstration ends long after the cut-off, when its months are closed.</summary>
    public sealed class Report
    {
        private readonly AnnualReport _value;

        public Report()
        {
            using var built = new Built(null, new DateOnly(2024, 12, 31), seed: 20241231);
            _value = new AnnualReportBuilder(built.Test.Database)
                .BuildAsync(TestDatabase.ActorOf(RoleName.Foundation), 2024, new DateOnly(2024, 2, 29), default).GetAwaiter().GetResult();
        }

        public Figure Figure(string key, string metric, string population, string window) =>
            Assert.Single(_value.Figures, f => f.Base == key && f.Metric == metric && f.Population == population
                && f.Window == window && f.Kind == FigureKind.Computed);
    }
}
