namespace LeYe.A11yTests.Journeys;

/// <summary>Coming and going: the desk, the own device, and what was forgotten.</summary>
internal static class PresenceJourneys
{
    public static IReadOnlyList<Journey> All { get; } =
    [
        new("check people in at the desk and take one back", "coach-qingyang", async (user, turn) =>
        {
            var (first, second) = (turn.Fill($"{{absent:{2 * turn.Index}}}"), turn.Fill($"{{absent:{2 * turn.Index + 1}}}"));
            await user.OpenAsync("/checkin/qingyang");
            await user.HearsAsync("签到台：");
            await EnterAsync(user, first, "，12:00 签到");
            await EnterAsync(user, second, "，12:00 签到");
            // With the script the minus alone is enough.
            await user.FillAsync("编号或姓名", "-");
            if (!turn.HasScript)
                await user.Page.Keyboard.PressAsync("Enter");
            await HearsSoonAsync(user, "已撤销");
            await user.FollowAsync("签退");
            await EnterAsync(user, first, "，12:00 签退");
        }),
        new("check in and out by the own device", "self-qingyang", async (user, _) =>
        {
            await user.OpenAsync("/");
            await user.PressAsync("签到");
            await user.HearsAsync("已签到");
            await user.PressAsync("签退");
            await user.HearsAsync("已签退");
        }),
        new("answer for the own forgotten check-out", "self-qingyang", async (user, _) =>
        {
            await user.OpenAsync("/");
            await user.FollowAsync("2024年2月");
            await user.ChooseAsync("当天几点离开", "知道时间");
            await user.FillAsync("签退时间", "8:00");
            await user.PressAsync("保存");
            await user.HearsAsync("错误：");
            await user.FillAsync("签退时间", "17:45");
            await user.PressAsync("保存");
            await user.HearsAsync("已补答");
        }),
        new("answer at the desk for somebody who forgot", "base-qingyang", async (user, turn) =>
        {
            await user.OpenAsync("/checkin/qingyang");
            await user.FollowAsync("有 ");
            await user.FollowAsync("补答");
            await user.ChooseAsync("当天几点离开", turn.HasScript ? "不知道" : "知道时间");
            if (!turn.HasScript)
                await user.FillAsync("签退时间", "17:30");
            await user.PressAsync("保存");
            await user.HearsAsync("已补答");
        }),
        new("read the own file and ask for a correction", "self-qingyang", async (user, turn) =>
        {
            await user.OpenAsync("/");
            await user.FollowAsync("我的档案");
            await user.HearsAsync("我的档案");
            await user.FollowAsync("我的更正申请");
            await user.SelectAsync("哪一项", "电话");
            await user.FillAsync("应该是什么", "换了号码" + turn.Word);
            await user.FillAsync("为什么", "换了电话");
            await user.PressAsync("提出更正");
            await user.HearsAsync("已提出更正");
        }),
        new("say whose an own account is", "base-qingyang", async (user, turn) =>
        {
            await user.OpenAsync("/checkin/qingyang");
            await user.FollowAsync("本人账号");
            await user.SelectAsync("账号", "self-qingyang");
            await user.FillAsync("编号或姓名", "0");
            await user.PressAsync("对应起来");
            await user.HearsAsync("错误：");
            await user.FillAsync("编号或姓名", turn.Fill("{owner}"));
            await user.PressAsync("对应起来");
            await user.HearsAsync("已对应");
        }),
    ];

    private static async Task EnterAsync(KeyboardUser user, string entry, string told)
    {
        await user.FillAsync("编号或姓名", entry);
        await user.Page.Keyboard.PressAsync("Enter");
        await HearsSoonAsync(user, told);
    }

    // The script puts the answer into the page; without it the page loads anew.
    private static async Task HearsSoonAsync(KeyboardUser user, string told)
    {
        for (var turn = 0; turn < 200; turn++)
        {
            if ((await user.TitleAsync()).Contains(told, StringComparison.Ordinal))
                return;
            await Task.Delay(50);
        }
        Assert.Fail($"“{told}” is not heard: {await user.TitleAsync()}");
    }
}
