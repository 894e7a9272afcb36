using LeYe.Domain.Reporting;
using LeYe.Tests.Portal.Documents;

namespace LeYe.Tests.Portal.Commands;

/// <summary>
/// The main job end to end: the demonstration is built, the report is made, and every published figure stands in the JSON,
/// in the XLSX read back, in the PDF's text and in the DOCX's text.
/// </summary>
public sealed class PublishedReportFilesTests(PublishedReportFiles files) : IClassFixture<PublishedReportFiles>
{
    private const string Point = "2024-02-29";
    private const string Period = "2024-01-01/2024-02-29";

    /// <summary>Base, its name in the report, metric, population, column of the annex, the published value.</summary>
    public static TheoryData<string, string, string, string, string, string, string> Published => new()
    {
        { "qingyang", "甘肃庆阳", "headcount", "在岗合计", "附件2", "在岗合计（人）", "80" },
        { "qingyang", "甘肃庆阳", "headcount.disabled", "残疾人", "附件2", "残疾人（人）", "42" },
        { "qingyang", "甘肃庆阳", "headcount.severe", "残疾人", "附件2", "重度残疾人（人）", "19" },
        { "qingyang", "甘肃庆阳", "headcount.family", "在岗合计", "附件2", "家属（人）", "38" },
        { "qingyang", "甘肃庆阳", "income.average", "残疾人", "附件6", "残疾人月人均收入（元/月）", "3800.00" },
        { "qingyang", "甘肃庆阳", "income.average", "在岗合计", "附件6", "在岗合计月人均收入（元/月）", "3800.00" },
        { "qingyang", "甘肃庆阳", "income.max", "在岗合计", "附件6", "最高月收入（元）", "8650.00" },
        { "yinchuan", "宁夏银川", "headcount.onsite", "在岗合计", "附件2", "在基地集中办公（人）", "23" },
        { "yinchuan", "宁夏银川", "headcount.home", "在岗合计", "附件2", "居家办公（人）", "44" },
        { "qingjian", "陕西清涧", "headcount", "在岗合计", "附件2", "在岗合计（人）", "145" },
        { "guilin", "广西桂林", "headcount", "在岗合计", "附件2", "在岗合计（人）", "52" },
        { "guilin", "广西桂林", "headcount.stable", "在岗合计", "附件2", "稳定就业（人）", "52" },
        { "guilin", "广西桂林", "headcount.rural", "残疾人", "附件2", "农村残疾人（人）", "43" },
        { "guilin", "广西桂林", "headcount.severe", "残疾人", "附件2", "重度残疾人（人）", "25" },
        { "guilin", "广西桂林", "headcount.hardship", "在岗合计", "附件2", "低保脱贫（人）", "29" },
        { "qiqihar", "黑龙江齐齐哈尔", "headcount", "在岗合计", "附件2", "在岗合计（人）", "17" },
        { "qiqihar", "黑龙江齐齐哈尔", "headcount.disabled", "残疾人", "附件2", "残疾人（人）", "7" },
        { "qiqihar", "黑龙江齐齐哈尔", "headcount.family", "在岗合计", "附件2", "家属（人）", "10" },
        { "qiqihar", "黑龙江齐齐哈尔", "income.max", "在岗合计", "附件6", "最高月收入（元）", "6500.00" },
        { "pingxiang", "江西萍乡", "headcount.disabled", "残疾人", "附件2", "残疾人（人）", "9" },
        { "xian", "陕西西安", "headcount", "在岗合计", "附件2", "在岗合计（人）", "26" },
        { "zibo", "山东淄博", "headcount", "在岗合计", "附件2", "在岗合计（人）", "0" },
    };

    [Theory]
    [MemberData(nameof(Published))]
    public void PublishedFigure_InAllFourFiles_IsTheSame(string key, string name, string metric, string population, string annex, string column, string value)
    {
        var figure = files.Report.Figures.Single(f => (f.Metric, f.Base, f.Population, f.Kind) == (metric, key, population, FigureKind.Computed)
            && f.Window is Point or Period);

        Assert.Equal(value, figure.Value);
        Assert.Equal(decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), files.XlsxNumber(annex, name, column));
        Assert.Equal(value, files.DocxCell(name, column));
        Assert.Contains(files.PdfRow(name, column), files.PdfText);
    }

    [Fact]
    public void Zhangye_OnSite_IsOnTheRightSideOfEightyAndMore() =>
        Assert.InRange(files.XlsxNumber("附件2", "甘肃张掖", "在基地集中办公（人）"), 81, 89);

    [Fact]
    public void Zibo_AtTheCutoff_IsSuspended() => Assert.Equal("paused", files.Report.Figures.Single(f =>
        (f.Metric, f.Base, f.Kind) == ("headcount", "zibo", FigureKind.Computed)).Qualifier);

    [Theory]
    [InlineData("beihai")]
    [InlineData("bobai")]
    public void UnpublishedBase_HasNobodyAndANote(string key)
    {
        var figure = files.Report.Figures.Single(f => (f.Metric, f.Base, f.Kind) == ("headcount", key, FigureKind.Computed));

        Assert.Null(figure.Value);
        Assert.Equal("not-published", figure.Qualifier);
    }

    [Fact]
    public void LegacyFigure_InTheReport_IsPrintedAsPublished()
    {
        Assert.Contains(files.Report.Legacy, l => l is { Code: "F07", Value: "300", Qualifier: "多", Unit: "人" });
        Assert.DoesNotContain(files.Report.Legacy, l => l.Code is "F04" or "F52");
        Assert.Equal(60, files.Report.Legacy.Count);
    }

    [Fact]
    public async Task SameSeedAndDate_BuiltAgain_GiveTheSameReportByteForByte()
    {
        using var other = new TemporaryDirectory();
        var again = await PublishedReportFiles.MakeAsync(other.Path);

        Assert.Equal(await File.ReadAllBytesAsync(files.Path("json")), await File.ReadAllBytesAsync(Path.Combine(again, "annual-report-2024.json")));
    }

    [Theory]
    [InlineData("America/Los_Angeles", "tr_TR.UTF-8", true)]
    [InlineData("Asia/Kathmandu", "ar_SA.UTF-8", false)]
    public async Task OtherProcessZoneCultureAndFonts_PrintTheSameBytes(string zone, string culture, bool hasOtherFonts)
    {
        using var other = new TemporaryDirectory();
        var home = Directory.CreateDirectory(Path.Combine(other.Path, "home"));
        if (hasOtherFonts)
        {
            var typst = new LeYe.Portal.Documents.Pdf.PdfPrinterOptions().Directory;
            var fonts = home.CreateSubdirectory(".fonts");
            File.Copy(
                Path.Combine(typst, "node_modules/@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf"), Path.Combine(fonts.FullName, "other.ttf"));
        }
        var start = new System.Diagnostics.ProcessStartInfo("dotnet", [
            typeof(LeYe.Portal.Commands.CommandLine).Assembly.Location, "report", "--data", files.Data, "--year", "2024", "--cutoff", Point, "--out", other.Path]);
        (start.Environment["TZ"], start.Environment["LC_ALL"], start.Environment["HOME"]) = (zone, culture, home.FullName);
        using var process = System.Diagnostics.Process.Start(start)!;
        await process.WaitForExitAsync();

        Assert.Equal(0, process.ExitCode);
        foreach (var kind in new[] { "json", "xlsx", "docx", "pdf" })
            Assert.Equal(await File.ReadAllBytesAsync(files.Path(kind)), await File.ReadAllBytesAsync(Path.Combine(other.Path, $"annual-report-2024.{kind}")));
    }
}
