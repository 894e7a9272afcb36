using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>Accounts, their one-time codes, and setting a password by one.</summary>
internal static class AccountStates
{
    public static IReadOnlyList<PageState> All { get; } =
    [
        new("accounts", "/accounts", "账号") { Account = "admin" },
        new("accounts.found", "/accounts?role=Auditor&state=InForce", "账号") { Account = "admin", SharesTitleWith = "accounts" },
        new("accounts.none", "/accounts?q=没有这个人", "账号") { Account = "admin", SharesTitleWith = "accounts" },
        new("accounts.new", "/accounts", "账号") { Account = "admin", Portal = PortalKind.Empty, SharesTitleWith = "accounts" },
        new("accounts.forbidden", "/accounts", "您没有这项权限") { Account = "hq", Status = 403, SharesTitleWith = "problem.403" },
        new("account.invite", "/accounts/new", "邀请新账号") { Account = "admin" },
        new("account.invite-errors", "/accounts/new", "错误：邀请新账号") { Account = "admin", Status = 422, Reach = Steps.Send(("username", "张"), ("until.m", "13")) },
        new("account.invited", "/accounts/new", "账号已建立") { Account = "admin", Reach = Steps.Send(("username", "new-auditor"), ("display", "新审计"), ("role", "Auditor")) },
        new("account", "/accounts/{invited}", "新同事") { Account = "admin" },
        new("account.saved", "/accounts/{invited}?done=saved", "已保存账号，") { Account = "admin" },
        new("account.errors", "/accounts/{invited}", "错误：新同事") { Account = "admin", Status = 422, Reach = Steps.Send(("display", ""), ("role", "Coach")) },
        new("account.stale", "/accounts/{invited}", "错误：") { Account = "admin", Status = 409, Reach = Steps.AfterAnother(Steps.Send(("display", "别的名字")), Steps.Send(("display", "又一个名字"))) },
        new("account.missing", "/accounts/999999", "找不到这个页面") { Account = "admin", Status = 404, SharesTitleWith = "problem.404" },
        new("account.code", "/accounts/{invited}/code", "给新的一次性码：") { Account = "admin" },
        new("account.code-made", "/accounts/{invited}/code", "新的一次性码") { Account = "admin", Reach = Steps.Send() },
        new("account.own", "/account", "我的账号，") { Account = "auditor" },
        new("account.own-errors", "/account", "错误：我的账号，") { Account = "auditor", Status = 422, Reach = Steps.Send(("passwordNow", "x"), ("password", "short")) },
        new("account.own-wrong", "/account", "错误：我的账号，")
        {
            Account = "auditor", Status = 422, SharesTitleWith = "account.own-errors",
            Reach = Steps.Send(("passwordNow", "not the password"), ("password", "a long sentence 7"), ("passwordAgain", "a long sentence 7")),
        },
        new("account.own-done", "/account?done=password", "已修改密码，") { Account = "auditor" },
        new("account.own-ended", "/account?done=ended", "其他设备会退出，") { Account = "auditor" },
        new("invitation", "/invitation", "用一次性码设密码"),
        new("invitation.errors", "/invitation", "错误：用一次性码设密码") { Status = 422, Reach = Steps.Send() },
        new("invitation.wrong", "/invitation", "错误：用一次性码设密码")
        {
            Status = 422, SharesTitleWith = "invitation.errors",
            Reach = Steps.Send(("username", "nobody"), ("code", "aaaa-bbbb-cccc"), ("password", "a long sentence 7"), ("passwordAgain", "a long sentence 7")),
        },
    ];
}
