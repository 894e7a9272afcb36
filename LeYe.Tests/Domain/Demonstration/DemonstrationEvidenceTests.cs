using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Tests.Domain.Reporting;

namespace LeYe.Tests.Domain.Demonstration;

/// <summary>Each figure of the demonstration's report, recounted from its own rows.</summary>
public sealed class DemonstrationEvidenceTests(DefaultDemonstration demonstration) : IClassFixture<DefaultDemonstration>
{
    [Theory]
    [InlineData("2024-01-01", "2024-02-29")]
    [InlineData("2023-01-01", "2023-11-30")]
    [InlineData("2023-06-01", "2023-06-30")]
    public async Task EveryFigure_IsARecountOfItsRows(string from, string to)
    {
        var records = await new ReportQueries(demonstration.Built.Test.Database).ReadAsync(Day(from), Day(to), CancellationToken.None);
        var book = new EvidenceBook(records);
        var keys = records.Bases.ToDictionary(b => b.Key, b => BaseGroup.One(b.Id));
        var figures = AnnualReportBuilder.Build(records).Figures.Where(f => f.Kind == FigureKind.Computed && f.Value is not null).ToList();

        Assert.True(figures.Count > 300, $"{figures.Count} figures");
        foreach (var figure in figures)
        {
            var formula = MetricFormulas.Of(figure.Metric);
            var span = figure.Window.StartsWith("..", StringComparison.Ordinal) ? FigureSpan.Cumulative : formula.Spans[0];
            var rows = book.Behind(formula, figure.Population, span, keys.GetValueOrDefault(figure.Base, BaseGroup.All));
            Assert.Equal((figure.Metric, figure.Base, figure.Window, figure.Value), (figure.Metric, figure.Base, figure.Window, Recount.Of(formula.How, rows)));
        }
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
