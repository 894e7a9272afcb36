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
        new("make a computer a wall display and take it back", "base-qingyang", async (user, turn) =>
        {
            await user.OpenAsync("/headcount");
            await user.FollowAsync("打开大屏");
            await user.HearsAsync("甘肃庆阳此刻在岗");
            await user.FollowAsync("退出大屏");
            await user.FollowAsync("大屏设备");
            await user.FillAsync("设备名称", "走廊" + turn.Word);
            await user.PressAsync("把这台设备作为大屏");
            await user.HearsAsync("这台设备已经可以显示大屏，");
            await user.OpenAsync("/board");
            await user.HearsAsync("甘肃庆阳此刻在岗");
            await user.OpenAsync("/headcount/boards");
            await user.FollowAsync("收回走廊" + turn.Word);
            await user.PressAsync("收回这台设备");
            await user.HearsAsync("已收回，");
            await user.OpenAsync("/board");
            await user.HearsAsync("这台设备不能显示大屏");
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
        new("invite a colleague and shut the account again", "admin", async (user, turn) =>
        {
            await user.OpenAsync("/accounts");
            await user.FollowAsync("邀请新账号");
            await user.FillAsync("账号", "guest" + turn.Index);
            await user.FillAsync("姓名", "同事" + turn.Word);
            await user.SelectAsync("角色", "审计");
            await user.PressAsync("建立账号");
            await user.HearsAsync("账号已建立");
            await user.FollowAsync("去看这个账号");
            await user.HearsAsync("同事");
            await user.TickAsync("停用这个账号");
            await user.PressAsync("保存");
            await user.HearsAsync("已保存账号，");
        }),
        new("end the own sign-ins on other devices", "hq", async (user, _) =>
        {
            await user.OpenAsync("/account");
            await user.PressAsync("让其他设备退出");
            await user.HearsAsync("其他设备会退出，");
        }),
        new("find out who signed in", "auditor", async (user, _) =>
        {
            await user.OpenAsync("/audit");
            await user.HearsAsync("审计");
            await user.FillAsync("操作人", "审计");
            await user.PressAsync("应用筛选");
            await user.FollowAsync("查看");
            await user.HearsAsync("审计记录");
        }),
        new("write a section of the year's report", "preparer", async (user, turn) =>
        {
            await user.OpenAsync("/reports/2024/work");
            await user.HearsAsync("2024年度报告工作");
            await user.FollowAsync("查看二、（二）丰富岗位类型");
            await user.FillAsync("正文", "新增岗位" + turn.Word);
            await user.PressAsync("保存");
            await user.HearsAsync("已保存正文，");
        }),
        new("write a base's summary of the year", "base-qingyang", async (user, turn) =>
        {
            await user.OpenAsync("/reports/2024/bases/qingyang");
            await user.FillAsync("做法", "开了两个班" + turn.Word);
            await user.FillAsync("问题", "线路慢");
            await user.FillAsync("打算", "再开一个班");
            await user.PressAsync("保存小结");
            await user.HearsAsync("已保存年度小结，");
        }),
        new("restrict a person's data and lift it", "base-qingyang", async (user, turn) =>
        {
            await user.OpenAsync(turn.Fill($"/people/{{person:qingyang:{40 + turn.Index}}}/restriction"));
            await user.HearsAsync("限制处理：");
            await user.FillAsync("限制的原因", "本人要求更正" + turn.Word);
            await user.PressAsync("限制处理");
            await user.HearsAsync("已限制处理，");
            await user.FillAsync("解除的原因", "已更正" + turn.Word);
            await user.PressAsync("解除限制");
            await user.HearsAsync("已解除限制，");
        }),
        new("record what obliges to report", "admin", async (user, turn) =>
        {
            await user.OpenAsync("/reports/duty");
            await user.FillAsync("报送依据", "测试文件〔2024〕" + turn.Index);
            await user.PressAsync("保存");
            await user.HearsAsync("已保存报送依据和时间，");
        }),
    ];
}
