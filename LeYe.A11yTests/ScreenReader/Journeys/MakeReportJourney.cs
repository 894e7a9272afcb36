namespace LeYe.A11yTests.ScreenReader.Journeys;

[Collection(ScreenReaderCollection.Name)]
public sealed class MakeReportJourney(ScreenReaderFixture fixture)
{
    [Fact]
    public async Task MakeReport_ChooseCutoffAndDownload_SaysWhatItIsAndGivesTheFile()
    {
        var reader = await fixture.OpenAsync("生成并下载年度报告", "hq", "/reports");
        await reader.PressAsync("1");
        await reader.HearAsync("年度报告 标题 水平 1");
        await reader.PressUntilAsync("Tab", "报告年度 输入");
        await reader.PressUntilAsync("Tab", "统计截止日");
        await reader.PressAsync("Tab");
        await reader.HearAsync("月 输入");
        await reader.TypeAsync("2");
        await reader.PressAsync("Tab");
        await reader.HearAsync("日 输入");
        await reader.TypeAsync("29");
        await reader.PressAsync("Tab");
        await reader.HearAsync("查看这份报告 按钮");
        await reader.PressToLoadAsync("Return");
        await reader.HearAsync("2024年度报告,截至2024年2月29日");

        await reader.PressAsync("Tab", "Return");
        await reader.PressUntilAsync("k", "下载 PDF 文件 链接", most: 60);
        Assert.Equal("annual-report-2024.pdf", await reader.PressToDownloadAsync("Return"));
        await KeptFiles.CompareAsync(reader, "make-report");
        ListeningCost.Hold("make the report", reader.Steps);
    }
}
