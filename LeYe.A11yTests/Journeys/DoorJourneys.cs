using LeYe.A11yTests.Support.Portals;
using LeYe.Tests.Support;

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
        new("set up an authenticator and sign in by it, and once without it", "", async (user, turn) =>
        {
            var name = SecondFactors.Traveller + turn.Index;
            await SignInAsync(user, name);
            await user.OpenAsync("/account");
            await user.FollowAsync("设置两步验证");
            await user.HearsAsync("两步验证");
            await user.FillAsync("现在的密码", RunningPortal.Password);
            await user.PressAsync("开始设置");
            await user.HearsAsync("设置验证器");
            var secret = await user.Page.Locator("main .big").First.InnerTextAsync();
            await user.FillAsync("第二步", Authenticator.Code(secret));
            await user.PressAsync("开启两步验证");
            await user.HearsAsync("两步验证已开启");
            var recovery = await user.Page.Locator("main ul.dots li").First.InnerTextAsync();
            await user.PressAsync("退出登录");
            await SignInAsync(user, name);
            await user.HearsAsync("输入验证码");
            // The code that set it up is used up.
            await user.FillAsync("验证码", Authenticator.Code(secret, 1));
            await user.PressAsync("登录");
            await user.HearsAsync("今日");
            await user.PressAsync("退出登录");
            await SignInAsync(user, name);
            await user.FillAsync("验证码", recovery);
            await user.PressAsync("登录");
            await user.HearsAsync("今日");
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

    private static async Task SignInAsync(KeyboardUser user, string name)
    {
        await user.OpenAsync("/signin");
        await user.FillAsync("账号", name);
        await user.FillAsync("密码", RunningPortal.Password);
        await user.PressAsync("登录");
    }
}
