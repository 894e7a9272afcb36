using LeYe.Domain.Reporting;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Composing;
using LeYe.Portal.Documents.Model;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Documents;

public sealed class ReportDocumentComposerTests
{
    private static string Words(ReportDocument document) => string.Join('\n', document.Opening.Select(p => p.Text).Concat(
        document.Sections.SelectMany(section => section.Blocks.OfType<ReportParagraph>().Select(paragraph => paragraph.Text))));

    [Fact]
    public void SiteCounts_InTheText_AreWordedByTheRule() =>
        Assert.Contains("站点 11 个（基地 8 所、分基地 3 所），在运营 10 个", Words(ReportPrinting.Compose(SampleReport.Create())));

    [Fact]
    public void Figure_Missing_IsAnErrorAndNotZero()
    {
        var report = SampleReport.Create();
        var without = report with { Figures = [.. report.Figures.Where(f => (f.Metric, f.Base) != ("headcount.home", "xian"))] };

        Assert.Throws<FigureMissingException>(() => ReportPrinting.Compose(without));
    }

    [Fact]
    public void Figure_OfAnotherPopulation_DoesNotStandIn()
    {
        var report = SampleReport.With(
            f => f.Metric == "income.average" && f.Population == Populations.Disabled, f => f with { Population = Populations.Everyone });

        Assert.Throws<FigureMissingException>(() => ReportPrinting.Compose(report));
    }

    [Theory]
    [InlineData("not-published", "未公布")]
    [InlineData("paused", "暂停")]
    [InlineData("suppressed", "少于3")]
    [InlineData(null, "无")]
    public void MissingValue_PrintsTheWordOfItsQualifier(string? qualifier, string word)
    {
        var report = SampleReport.With(
            f => f.Metric == "headcount.female" && f.Base == "xian", f => f with { Value = null, Qualifier = qualifier });
        var table = ReportPrinting.Compose(report).Tables.Single(table => table.Id == "annex2");

        Assert.Equal(word, table.Rows[10].Cells[4].Text);
        Assert.Null(table.Rows[10].Cells[4].Number);
    }

    [Fact]
    public void Draft_WithOpenPoints_SaysSoInWords()
    {
        var draft = ReportPrinting.Compose(SampleReport.Create());
        var final = ReportPrinting.Compose(SampleReport.Create(ReportStatus.Final));

        Assert.Equal(["草稿", "演示数据"], draft.Marks);
        Assert.Contains("尚有未结事项：收入月份未关账（1 个站点，12 条）；课次未登记出勤（1 个站点，3 条）。", Words(draft));
        Assert.Equal(["定稿", "演示数据"], final.Marks);
        Assert.DoesNotContain(final.Tables, table => table.Id == "annex9open");
    }

    [Fact]
    public void LegacyFigures_InTheText_KeepTheirWordsAndUnits()
    {
        var document = ReportPrinting.Compose(SampleReport.Create());
        var legacy = document.Tables.Single(table => table.Id == "annex9").Rows.ToDictionary(row => row.Cells[0].Text, row => row.Cells[3].Text);

        Assert.Contains("累计建成基地 10所；累计培训人数 近5000余名；合作企业 数十家", Words(document));
        Assert.Equal("80", legacy["F01"]);
        Assert.Equal("300多", legacy["F07"]);
        Assert.Equal("近500", legacy["F24"]);
    }

    [Fact]
    public void Notice_IsCitedAsReferenceOnly()
    {
        var words = Words(ReportPrinting.Compose(SampleReport.Create()));
        Assert.Contains("参照《中国残联办公厅关于印发残疾人组织助残就业项目推广方案的通知》", words);
        Assert.DoesNotContain("根据", words);
    }

    [Fact]
    public void PublishedQualifiers_OfTheDataFile_AllHaveWords()
    {
        var published = LeYe.Domain.Reporting.PublishedFigures.Load()
            .Where(figure => !figure.Qualifier.StartsWith("computed", StringComparison.Ordinal)).Select(figure => figure.Qualifier).Distinct();
        Assert.All(published, qualifier => Assert.NotNull(ReportText.Find("Published." + qualifier)));
    }

    [Fact]
    public void Headings_OfEverySection_SkipNoLevel()
    {
        foreach (var section in ReportPrinting.Compose(SampleReport.Create()).Sections)
        {
            var level = 1;
            foreach (var heading in section.Blocks.OfType<ReportHeading>())
            {
                Assert.InRange(heading.Level, 2, level + 1);
                level = heading.Level;
            }
        }
    }

    [Fact]
    public void Headers_OfEveryTable_AreUnique() =>
        Assert.All(ReportPrinting.Compose(SampleReport.Create()).Tables, table =>
        {
            Assert.Equal(table.Columns.Count, table.Columns.Select(column => column.Header).Distinct().Count());
            Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Cells.Count));
            Assert.All(table.Rows.SelectMany(row => row.Cells), cell => Assert.NotEqual("", cell.Text));
        });
}
