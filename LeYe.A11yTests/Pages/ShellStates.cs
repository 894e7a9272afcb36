using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>Signing in, settings, and the pages that say no.</summary>
internal static class ShellStates
{
    public static IReadOnlyList<PageState> All { get; } =
    [
        new("signin", "/signin", "登录") { IsMain = true },
        new("signin.empty", "/signin", "错误：登录") { Status = 422, Reach = Steps.Send(), SharesTitleWith = "signin.wrong" },
        new("signin.wrong", "/signin", "错误：登录") { Status = 422, Reach = Steps.Send(("username", "nobody"), ("password", "not the password")) },
        new("signin.expired", "/signin", "错误：登录") { Status = 400, Reach = Steps.SendWithForeignToken(("username", "hq"), ("password", "x")), SharesTitleWith = "signin.wrong" },
        new("signin.signed-out", "/signin?done=signed-out", "已退出登录，登录"),
        new("first-sign-in", "/first-sign-in?code={code}", "建立第一个账号") { Portal = PortalKind.Fresh },
        new("first-sign-in.errors", "/first-sign-in?code={code}", "错误：建立第一个账号") { Portal = PortalKind.Fresh, Status = 422, Reach = Steps.Send(("username", "中")) },
        new("first-sign-in.used", "/first-sign-in?code=used", "这个链接不能再用"),
        new("settings", "/settings", "显示设置") { Account = "base-qingyang" },
        new("settings.saved", "/settings", "已保存显示设置，显示设置") { Account = "base-qingyang", Reach = Steps.Send(("size", "200")) },
        new("problem.404", "/nothing-here", "找不到这个页面") { Account = "hq", Status = 404 },
        new("problem.400", "/problem/400", "没有看懂这次提交") { Account = "hq", Status = 400 },
        new("problem.403", "/problem/403", "您没有这项权限") { Account = "hq", Status = 403 },
        new("problem.409", "/problem/409", "这份资料刚刚被别人改过") { Account = "hq", Status = 409 },
        new("problem.503", "/problem/503", "数据库暂时连不上") { Account = "hq", Status = 503 },
        new("problem.500", "/people", "系统出了问题") { Account = "hq", Portal = PortalKind.Broken, Status = 500 },
    ];
}
