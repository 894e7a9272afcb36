namespace LeYe.A11yTests.Journeys;

/// <summary>From a number to what explains it, with the keys counted.</summary>
internal static class FigureJourneys
{
    private const int MostKeysToRows = 3;
    private const int MostKeysToAnswer = 12;

    public static IReadOnlyList<Journey> All { get; } =
    [
        new("open a figure of the report and stand at its rows in three keys", "hq", async (user, _) =>
        {
            await user.OpenAsync("/reports/2024/annexes/2?cutoff=2024-02-29");
            await user.Page.Locator("article td a[href*='metric=headcount&'][href*='base=qingyang']").First.FocusAsync();
            var keys = new KeyCount(user.Page);
            await keys.LeadsOnAsync("Enter");
            await user.HearsAsync("在岗合计的依据，甘肃庆阳");
            // The browser gives the page's autofocus its focus only when it first paints; nobody presses a key before that.
            for (var look = 0; look < 60 && await user.Page.EvaluateAsync<bool>("document.activeElement === document.body"); look++)
                await Task.Delay(50);
            await keys.PressAsync("Tab");
            await keys.PressAsync("Enter");
            Assert.EndsWith("#rows", user.Page.Url, StringComparison.Ordinal);
            Assert.InRange(keys.Count, 1, MostKeysToRows);
            Assert.True(await user.Page.Locator("#rows tbody tr").CountAsync() > 0);
        }),
        new("ask for another figure in twelve keys", "hq", async (user, _) =>
        {
            await user.OpenAsync("/statistics");
            var keys = new KeyCount(user.Page);
            await keys.PressAsync("Tab");
            await keys.PressAsync("Enter");
            await keys.TabToAsync("select[name=metric]");
            await keys.PressAsync("ArrowDown");
            await keys.TabToAsync("select[name=period]");
            await keys.PressAsync("ArrowDown");
            await keys.TabToAsync("form[role=search] button");
            await keys.LeadsOnAsync("Enter");
            await user.HearsAsync("在岗残疾人，全部站点，");
            Assert.InRange(keys.Count, 1, MostKeysToAnswer);
        }),
        new("read the month's report of the own base", "base-qingyang", async (user, _) =>
        {
            await user.OpenAsync("/statistics");
            await user.FollowAsync("月报");
            await user.HearsAsync("全部站点");
            await user.FollowAsync("上一个月");
            await user.HearsAsync("全部站点");
        }),
        new("take the rows behind a figure", "hq", async (user, _) =>
        {
            await user.OpenAsync("/statistics/figure?metric=headcount&from=2024-01-01&to=2024-02-29&base=qingyang");
            await user.FollowAsync("导出明细");
            await user.FillAsync("用途", "核对年度报告");
            await user.ChooseAsync("接收方是哪一类", "本项目内部");
            await user.FillAsync("接收方", "本部存档");
            await user.PressAsync("生成文件");
            await user.HearsAsync("文件已生成");
            await user.TabToLinkAsync("下载文件");
            var download = await user.Page.RunAndWaitForDownloadAsync(() => user.Page.Keyboard.PressAsync("Enter"));
            Assert.EndsWith(".xlsx", download.SuggestedFilename, StringComparison.Ordinal);
        }),
    ];
}
