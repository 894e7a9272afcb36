using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Pages;

/// <summary>The accessibility statement, help, and the end of a sign-in.</summary>
internal static class SupportStates
{
    private const string Lead = "base-qingyang";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("accessibility", "/accessibility", "无障碍声明"),
        new("accessibility.signed-in", "/accessibility", "无障碍声明") { Account = Lead, SharesTitleWith = "accessibility" },
        new("help", "/help", "使用帮助"),
        new("help.signed-in", "/help", "使用帮助") { Account = Lead, SharesTitleWith = "help" },
        new("help.keyboard", "/help/keyboard", "键盘操作") { Account = Lead },
        new("session.ends-soon", "/help", "使用帮助") { Account = Lead, IsAlone = true, Reach = page => PassAsync(page, "01:56:00"), SharesTitleWith = "help" },
        new("session.over", "/help", "使用帮助") { Account = Lead, IsAlone = true, Reach = page => PassAsync(page, "02:01:00"), SharesTitleWith = "help" },
        new("signin.kept", "/people/new", "登录已过期，请重新登录") { Account = Lead, Reach = SendTooLateAsync },
        new("person.new-kept", "/people/new", "错误：登记新人员") { Account = Lead, Reach = SendTooLateAndSignInAsync, SharesTitleWith = "person.new-errors" },
    ];

    // The notice counts by the browser's clock.
    private static async Task PassAsync(IPage page, string time)
    {
        await page.Clock.InstallAsync();
        await page.ReloadAsync();
        await page.Locator("[data-session]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await page.Clock.FastForwardAsync(time);
        await page.Locator("main [data-said]").WaitForAsync();
    }

    private static async Task SendTooLateAsync(IPage page)
    {
        await page.Context.ClearCookiesAsync(new() { Name = "leye-session" });
        await Steps.Send(("name", "测试员丁"))(page);
    }

    private static async Task SendTooLateAndSignInAsync(IPage page)
    {
        await SendTooLateAsync(page);
        await Steps.Send(("username", Lead), ("password", RunningPortal.Password))(page);
    }
}
