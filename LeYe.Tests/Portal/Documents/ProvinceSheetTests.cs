using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Composing;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Portal.Documents;

/// <summary>Variant B 分省数据单: annexes 1, 2, 4, 5, 6 by place of the site, out of A's value.</summary>
public sealed class ProvinceSheetTests
{
    public static TheoryData<string> Provinces => [.. ProvinceSheetComposer.Provinces(SampleReport.Create())];

    [Fact]
    public void Provinces_AreTheSevenOfTheSites() => Assert.Equal(7, ProvinceSheetComposer.Provinces(SampleReport.Create()).Count);

    [Theory]
    [MemberData(nameof(Provinces))]
    public void Sheet_ListsTheSitesThatLieThereWithTheNumbersOfA(string province)
    {
        var report = SampleReport.Create();
        var whole = ReportPrinting.Compose(report).Tables.ToDictionary(t => t.Id);
        var document = ProvinceSheetComposer.Compose(report, province);
        var names = report.Sites.Where(s => s.Province == province).Select(s => s.ShortName).ToHashSet();

        Assert.Equal(["附件1", "附件2", "附件4", "附件5", "附件6"], document.Annexes.Select(a => a.AnnexMark));
        foreach (var table in document.Annexes.SelectMany(a => a.Tables).Where(t => t.Id != "annex1"))
        {
            var rows = table.Rows.Where(r => !r.IsSummary).ToList();
            Assert.Equal(names, rows.Select(r => r.Cells[0].Text).ToHashSet());
            Assert.All(rows, row => Assert.Equal(
                whole[table.Id].Rows.Single(r => r.Cells[0].Text == row.Cells[0].Text).Cells.Select(c => c.Text), row.Cells.Select(c => c.Text)));
            Assert.Equal("本省合计", table.Rows.Single(r => r.IsSummary).Cells[0].Text);
        }
    }

    [Fact]
    public void Qingjian_LiesInShaanxiAndNotWithItsParent()
    {
        var shaanxi = ProvinceSheetComposer.Compose(SampleReport.Create(), "陕西").Tables.Single(t => t.Id == "annex2");
        Assert.Equal(["陕西清涧", "陕西西安", "本省合计"], shaanxi.Rows.Select(r => r.Cells[0].Text));
    }

    [Fact]
    public async Task Sheet_PrintsInAllThreeFormats()
    {
        var document = ProvinceSheetComposer.Compose(SampleReport.Create(), "甘肃");
        var validator = new OpenXmlValidator(FileFormatVersions.Office2019);
        using var docx = WordprocessingDocument.Open(new MemoryStream(ReportPrinting.Docx(document)), false);
        using var xlsx = new Workbook(ReportPrinting.Xlsx(document));

        Assert.Empty(validator.Validate(docx).Select(e => e.Description));
        Assert.Empty(validator.Validate(xlsx.Package).Select(e => e.Description));
        Assert.Equal(["封面与口径", "附件1", "附件2", "附件4", "附件5", "附件6", "正文与说明"], xlsx.SheetNames);
        Assert.Contains("甘肃“集善乐业”残疾人网络就业项目2024年度分省数据单", await Printed.TextAsync(await Printed.Printer().PrintAsync(document)));
    }
}
