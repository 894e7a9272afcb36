namespace LeYe.A11yTests.Journeys;

/// <summary>The work of headquarters: looking at bases and headcounts, making the report.</summary>
internal static class OfficeJourneys
{
    public static IReadOnlyList<Journey> All { get; } =
    [
        new("look at a base and its people", "hq", async (user, _) =>
        {
            await user.OpenAsync("/bases");
            await user.FollowAsync("甘肃庆阳");
            await user.HearsAsync("甘肃庆阳");
            await user.TabToLinkAsync("甘肃庆阳");
        }),
        new("read the headcount and ask again", "hq", async (user, _) =>
        {
            await user.OpenAsync("/headcount");
            await user.HearsAsync("在岗人数，");
            await user.FollowAsync("刷新");
            await user.HearsAsync("在岗人数，");
        }),
        new("make the report and take its file", "hq", async (user, _) =>
        {
            await user.OpenAsync("/reports");
            await user.FillAsync("报告年度", "2024");
            await user.FillAsync("统计截止日 年", "2024");
            await user.FillAsync("统计截止日 月", "2");
            await user.FillAsync("统计截止日 日", "29");
            await user.PressAsync("查看这份报告");
            await user.HearsAsync("2024年度报告，截至2024年2月29日");
            await user.FollowAsync("在线阅读");
            await user.HearsAsync("2024年度报告");
            await user.TabToLinkAsync("下载数据文件");
            var download = await user.Page.RunAndWaitForDownloadAsync(() => user.Page.Keyboard.PressAsync("Enter"));
            Assert.EndsWith(".json", download.SuggestedFilename);
        }),
    ];
}
