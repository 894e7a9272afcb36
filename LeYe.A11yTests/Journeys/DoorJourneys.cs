using LeYe.A11yTests.Support.Portals;

namespace LeYe.A11yTests.Journeys;

/// <summary>Coming, setting up, going.</summary>
internal static class DoorJourneys
{
    public static IReadOnlyList<Journey> All { get; } =
    [
        new("sign in with a mistake first", "", async (user, _) =>
        {
            await user.OpenAsync("/people");
            await user.HearsAsync("登录");
            await user.FillAsync("账号", "base-qingyang");
            await user.FillAsync("密码", "not my password");
            await user.PressAsync("登录");
            await user.HearsAsync("错误：登录");
            await user.FillAsync("密码", RunningPortal.Password);
            await user.PressAsync("登录");
            await user.HearsAsync("人员");
            await user.PressAsync("退出登录");
            await user.HearsAsync("已退出登录");
        }),
        new("choose dark, larger, wider", "coach-qingyang", async (user, _) =>
        {
            await user.OpenAsync("/settings");
            await user.ChooseAsync("主题", "深色");
            await user.ChooseAsync("字号", "150");
            await user.PressAsync("保存");
            await user.HearsAsync("已保存显示设置");
            Assert.Equal("dark", await user.Page.Locator("html").GetAttributeAsync("data-theme"));
            Assert.Equal("150", await user.Page.Locator("html").GetAttributeAsync("data-size"));
        }),
    ];
}
