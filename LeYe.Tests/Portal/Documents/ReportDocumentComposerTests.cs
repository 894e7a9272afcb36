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
    public void Forecast_StandsInAColumnOfItsOwn_WithItsReason_AndIsNeverAdded()
    {
        var plain = SampleReport.Create();
        Assert.DoesNotContain(Headlines(plain).Columns, column => column.Header == "预计全年");
        var table = Headlines(plain with
        {
            Figures = [.. plain.Figures, new Figure("headcount", "programme", Populations.InPost, "2024-12-31", FigureKind.Forecast, "480", "人", null, "12月还有一班上岗")],
        });

        Assert.Equal(["指标", "数值", "预计全年", "单位", "备注"], table.Columns.Select(column => column.Header));
        var headcount = table.Rows.Single(row => row.Cells[0].Text == "在岗合计");
        Assert.Equal((plain.Figures.Single(f => (f.Metric, f.Base) == ("headcount", "programme")).Value, "480"), (headcount.Cells[1].Text, headcount.Cells[2].Text));
        Assert.Equal("无", table.Rows.Single(row => row.Cells[0].Text == "稳定就业").Cells[2].Text);
        Assert.Contains("在岗合计（在岗合计）：12月还有一班上岗", Words(ReportPrinting.Compose(plain with
        {
            Definitions = plain.Definitions,
            Figures = [.. plain.Figures, new Figure("headcount", "programme", Populations.InPost, "2024-12-31", FigureKind.Forecast, "480", "人", null, "12月还有一班上岗")],
        })));
    }

    [Fact]
    public void LastYear_StandsInOneTable_AndTheNotesPointToIt()
    {
        var document = ReportPrinting.Compose(SampleReport.Create());
        var row = document.Tables.Single(table => table.Id == "comparison").Rows.Single(line => line.Cells[0].Text == "在岗合计");
        Assert.Equal(["100.00", "98.00"], row.Cells.Skip(2).Take(2).Select(cell => cell.Text.Contains('.') ? cell.Text : cell.Text + ".00"));
        Assert.Single(document.Tables, table => table.Columns.Any(column => column.Header.Contains("原报", StringComparison.Ordinal)));
        Assert.Contains("见正文一、（四）与上年比较的表", Words(document));
    }

    [Fact]
    public void Funding_IsAddedUpByPurpose_AndListedWithItsSum()
    {
        var document = ReportPrinting.Compose(SampleReport.Create());
        var rows = document.Tables.Single(table => table.Id == "annex8").Rows.Select(line => line.Cells.Select(cell => cell.Text).ToArray()).ToList();
        Assert.Equal(["某某公司", "全项目", "基地建设", "120000.50", "无"], rows[0]);
        Assert.Equal(["某区残联", "甘肃庆阳", "就业培训", "无", "3000.00"], rows[1]);
        Assert.Equal(["合计", "全项目", "无", "120000.50", "3000.00"], rows[^1]);
        Assert.Contains("收到资金 120000.50 元、物资折价 3000.00 元，来自 2 个来源；按用途：基地建设 120000.50 元、就业培训 3000.00 元", Words(document));
    }

    [Fact]
    public void Lines_SayWhatIsRecorded_AndNameWhatIsNot()
    {
        var rows = ReportPrinting.Compose(SampleReport.Create()).Tables.Single(table => table.Id == "annex7").Rows;
        Assert.Equal(["12", "3450", "99.3%", "98.8%", "97.2%"], rows[0].Cells.Skip(7).Select(cell => cell.Text));
        Assert.All(rows[1].Cells.Skip(7), cell => Assert.Equal("未登记", cell.Text));
    }

    private static ReportTable Headlines(AnnualReport report) => ReportPrinting.Compose(report).Tables.Single(table => table.Id == "headlines");

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
