using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Model;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Documents;

/// <summary>The parts of domain.md §5.2 and the letter around them.</summary>
public sealed class ReportLetterTests
{
    [Fact]
    public void Parts_WithoutStories_AreNumberedWithoutAGap() => Assert.Equal(
        ["一、总体情况", "二、推广实施情况", "三、资金筹措与使用", "四、组织推广与协作", "五、宣传推广与荣誉", "六、存在的困难和问题", "七、下一步工作打算"],
        ReportPrinting.Compose(SampleReport.Create()).Parts.Select(part => part.Heading));

    [Fact]
    public void Parts_WithStories_AreTheEightOfTheConvention()
    {
        var report = SampleReport.Create();
        var parts = ReportPrinting.Compose(report with { Narrative = [.. report.Narrative, new NarrativeSection(NarrativeKeys.Stories, "某人的故事。")] }).Parts.ToList();

        Assert.Equal(8, parts.Count);
        Assert.Equal("六、典型案例", parts[5].Heading);
        Assert.Equal("八、下一步工作打算", parts[7].Heading);
    }

    [Fact]
    public void SecondLevel_IsThatOfTheConvention()
    {
        var parts = ReportPrinting.Compose(SampleReport.Create()).Parts.ToList();

        Assert.Equal(["（一）基地建设", "（二）就业安置", "（三）增收情况", "（四）与上年比较"], Headings(parts[0]));
        Assert.Equal(["（一）增加基地数量", "（二）丰富岗位类型", "（三）集中与居家相结合", "（四）“乐业云工”平台运营", "（五）适岗培训"], Headings(parts[1]));
    }

    [Fact]
    public void WrittenText_StandsInItsPartParagraphByParagraph()
    {
        var parts = ReportPrinting.Compose(SampleReport.Create()).Parts;
        var texts = parts.Last().Blocks.OfType<ReportParagraph>().Select(p => p.Text);
        Assert.Equal(["关于next-steps的第一段，写明做法。", "第二段，写明成效。"], texts);
    }

    [Fact]
    public void Draft_WithoutText_SaysSoAndAFinalReportDoesNot()
    {
        static string Last(ReportStatus status) => ReportPrinting.Compose(SampleReport.Create(status) with { Narrative = [] }).Parts.Last()
            .Blocks.OfType<ReportParagraph>().Single().Text;
        Assert.Equal("〔本部分文字尚未填写。〕", Last(ReportStatus.Draft));
        Assert.Equal("本年度没有需要说明的情况。", Last(ReportStatus.Final));
    }

    [Fact]
    public void Attachments_AreNumberAndTitleOfTheAnnexPages()
    {
        var document = ReportPrinting.Compose(SampleReport.Create());
        Assert.Equal(document.Annexes.Select(a => $"{a.AnnexMark!["附件".Length..]}.{a.Heading}"), document.Closing.Attachments);
        Assert.Equal(9, document.Closing.Attachments.Count);
        Assert.All(document.Closing.Attachments, name => Assert.DoesNotMatch("[。；，、]$", name));
    }

    [Fact]
    public void Letter_WithEverything_PrintsItByTheStandard()
    {
        var document = ReportPrinting.Compose(SampleReport.Create());

        Assert.Equal(("中国残疾人福利基金会文件", "残基会报〔2024〕12号"), (document.Masthead!.Issuer, document.Masthead.Number));
        Assert.Equal("2024年3月8日", document.Closing.Date);
        Assert.Equal("（联系人：某某，电话：010-00000000）", document.Closing.Note);
        Assert.Equal("抄送：各省、自治区残疾人联合会。", document.Imprint!.CopyTo);
        Assert.Equal("2024年3月9日印发", document.Imprint.PrintedOn);
    }

    [Fact]
    public void Letter_WithNothing_HasNoHeadAndNoImprint()
    {
        var document = ReportPrinting.Compose(SampleReport.Create() with { Letter = null });

        Assert.Null(document.Masthead);
        Assert.Null(document.Imprint);
        Assert.Equal("中国残疾人联合会：", document.Recipient);
        Assert.Equal("（成文日期待定）", document.Closing.Date);
    }

    [Fact]
    public void RecordedBasis_ReplacesTheReferenceToTheExpiredNotice()
    {
        var document = ReportPrinting.Compose(SampleReport.Create() with { Duty = new LeYe.Domain.Reporting.Duties.DutyLine(null, "某号文件") });
        Assert.StartsWith("根据某号文件，", document.Opening[0].Text);
    }

    [Fact]
    public void Comparison_SetsReportedCorrectedAndFullYearApart()
    {
        var row = ReportPrinting.Compose(SampleReport.Create()).Tables.Single(t => t.Id == "comparison").Rows.Single(r => r.Cells[0].Text == "在岗合计");

        Assert.Equal(["100", "98"], row.Cells.Skip(2).Take(2).Select(c => c.Text));
        Assert.Equal(row.Cells[4].Number - 98, row.Cells[5].Number);
        Assert.Equal("110", row.Cells[6].Text);
    }

    [Fact]
    public void Comparison_OfUnequalWindows_IsNotSubtracted()
    {
        var report = SampleReport.Create();
        var row = ReportPrinting.Compose(report with { Previous = report.Previous! with { Cutoff = new DateOnly(2023, 11, 30) } })
            .Tables.Single(t => t.Id == "comparison").Rows[2];
        Assert.Equal("不计算", row.Cells[5].Text);
    }

    [Fact]
    public void Sentences_KeepTheirFiguresApart()
    {
        var document = ReportPrinting.Compose(SampleReport.Create());
        var figures = document.Opening[1].Runs.Where(run => run.Figure is not null).Select(run => run.Figure!.Metric);

        Assert.Equal(["headcount", "headcount.disabled", "training.persons", "training.enrolments", "income.average", "income.average"], figures);
        Assert.All(document.Tables.Single(t => t.Id == "annex2").Rows, row => Assert.All(row.Cells.Skip(1).SkipLast(1), cell => Assert.Equal(cell.Number is null, cell.Figure is null)));
    }

    private static IEnumerable<string> Headings(ReportSection section) => section.Blocks.OfType<ReportHeading>().Where(h => h.Level == 2).Select(h => h.Text);
}
