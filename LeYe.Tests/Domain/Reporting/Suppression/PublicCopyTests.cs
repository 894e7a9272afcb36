using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Suppression;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Json;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting.Suppression;

/// <summary>A public copy keeps back what the restricted report says exactly (rules.md, Figures).</summary>
public sealed class PublicCopyTests
{
    private static readonly AnnualReport Exact = SampleReport.With(
        f => (f.Metric, f.Base) is ("headcount.severe", "xian") or ("headcount.female", "qingyang"), f => f with { Value = f.Base == "xian" ? "2" : "1" });

    private static readonly AnnualReport Public = PublicCopy.Of(Exact);

    [Fact]
    public void SmallCount_IsSuppressed()
    {
        Assert.Equal((null, "suppressed"), Of("headcount.severe", "xian"));
        Assert.Equal((null, "suppressed"), Of("headcount.female", "qingyang"));
    }

    [Fact]
    public void RestrictedReport_StaysExact() =>
        Assert.DoesNotContain(Exact.Figures.Concat(Exact.ProvinceFigures), f => f.Qualifier is "suppressed" or "withheld");

    [Fact]
    public void Average_OfUnderFivePeople_IsWithheld()
    {
        var few = PublicCopy.Of(SampleReport.With(f => (f.Metric, f.Base) == ("income.person-months", "xian"), f => f with { Value = "8" }));
        Assert.All(few.Figures.Where(f => f.Base == "xian" && f.Metric is "income.average" or "income.max" && f.Base == "xian"), f => Assert.Equal((null, "withheld"), (f.Value, f.Qualifier)));
    }

    [Fact]
    public void NoCountOfOneOrTwo_IsLeft()
    {
        Assert.DoesNotContain(Public.Figures.Concat(Public.ProvinceFigures), f => f.Kind == FigureKind.Computed && f.Unit is "人" or "人次" && f.Value is "1" or "2" && f.Kind == FigureKind.Computed);
        Assert.DoesNotContain(Public.Breakdowns, c => c.Value is "1" or "2");
        Assert.DoesNotContain(Public.Legacy, l => l.Computed?.Value is "1" or "2");
    }

    [Fact]
    public void OpenPoints_StayInside() => Assert.Empty(Public.OpenPoints);

    [Fact]
    public void Printings_SayPublicAndLeaveTheWorkbooksCellsBlank()
    {
        var document = ReportPrinting.Compose(Public);
        var cell = document.Tables.Single(t => t.Id == "annex2").Rows.Single(r => r.Cells[0].Text == "陕西西安").Cells[3];

        Assert.Contains("公开版", document.Marks);
        Assert.Equal("少于3", cell.Text);
        Assert.True(cell.IsSuppressed);
        Assert.Contains(document.Sections.Last().Blocks.OfType<LeYe.Portal.Documents.Model.ReportParagraph>(), p => p.Text.StartsWith("本版可以公开", StringComparison.Ordinal));
    }

    [Fact]
    public void Charts_DrawNoBarThatAWordWithholds()
    {
        var chart = ReportPrinting.Compose(Public).Sections.SelectMany(s => s.Blocks).OfType<LeYe.Portal.Documents.Model.ReportChart>().First(c => c.Id == "chart-placements");
        Assert.All(chart.Bars.Where(b => b.Text is "少于3" or "不予列示"), b => Assert.All(b.Values, v => Assert.Null(v)));
    }

    [Fact]
    public void Value_OfAPublicCopy_SurvivesItsJson()
    {
        var json = AnnualReportJson.Write(Public);
        Assert.True(AnnualReportJson.Read(json).IsPublic);
        Assert.Equal(json, AnnualReportJson.Write(AnnualReportJson.Read(json)));
    }

    private static (string?, string?) Of(string metric, string site)
    {
        var figure = Public.Figures.Single(f => (f.Metric, f.Base, f.Kind) == (metric, site, FigureKind.Computed));
        return (figure.Value, figure.Qualifier);
    }
}
