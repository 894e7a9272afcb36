using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;
using Microsoft.Playwright;

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
        new("account.one-ended", "/account?done=one-ended", "已让那台设备退出，") { Account = "auditor" },
        new("second.off", "/account/second", "两步验证") { Account = "auditor" },
        new("second.off-done", "/account/second?done=off", "已关闭两步验证，") { Account = "auditor" },
        new("second.off-errors", "/account/second", "错误：两步验证") { Account = "auditor", Status = 422, Reach = Steps.Send(("passwordNow", "not the password")) },
        new("second.on", "/account/second", "两步验证") { Account = SecondFactors.Owner, SharesTitleWith = "second.off" },
        new("second.on-errors", "/account/second", "错误：两步验证") { Account = SecondFactors.Owner, Status = 422, SharesTitleWith = "second.off-errors", Reach = Steps.SendForm("off") },
        new("second.codes", "/account/second", "新的恢复码") { Account = SecondFactors.Owner, Reach = Steps.SendForm("codes", ("passwordCodes", RunningPortal.Password)) },
        new("second.setup", "/account/second/setup", "设置验证器") { Account = SecondFactors.Beginner },
        new("second.setup-square", "/account/second/setup", "设置验证器") { Account = SecondFactors.Beginner, SharesTitleWith = "second.setup", Reach = page => page.Locator("main summary").ClickAsync() },
        new("second.setup-errors", "/account/second/setup", "错误：设置验证器") { Account = SecondFactors.Beginner, Status = 422, Reach = Steps.Send(("code", "12")) },
        new("second.setup-done", "/account/second/setup", "两步验证已开启") { Account = SecondFactors.Ready, Reach = page => Steps.Send(("code", SecondFactors.CodeNow()))(page) },
        new("passkeys", "/account/passkeys", "通行密钥") { Account = SecondFactors.Owner },
        new("passkeys.none", "/account/passkeys", "通行密钥") { Account = "auditor", SharesTitleWith = "passkeys" },
        new("passkeys.removed", "/account/passkeys?done=removed", "已删除通行密钥，") { Account = "auditor" },
        new("passkeys.added", "/account/passkeys?done=added", "已添加通行密钥，") { Account = SecondFactors.Owner },
        new("passkeys.offered", "/account/passkeys", "通行密钥") { Account = "auditor", SharesTitleWith = "passkeys", Reach = OfferAsync },
        new("passkeys.errors", "/account/passkeys", "错误：通行密钥") { Account = "auditor", Status = 422, Reach = Steps.Then(OfferAsync, SendPasskeyAsync, OfferAsync) },
        new("account.second-held", "/accounts/{second}", "测试账号") { Account = "admin" },
        new("account.clear-second", "/accounts/{second}/second", "清除两步验证：") { Account = "admin" },
        new("account.clear-second-errors", "/accounts/{second}/second", "错误：清除两步验证：") { Account = "admin", Status = 422, Reach = Steps.Send() },
        new("account.second-cleared", "/accounts/{second}?done=cleared", "已清除两步验证，") { Account = "admin" },
        new("signin.code", "/signin", "输入验证码") { Reach = Steps.Send(("username", SecondFactors.Owner), ("password", RunningPortal.Password)) },
        new("signin.code-wrong", "/signin", "错误：输入验证码")
        {
            Status = 422, Reach = Steps.Then(Steps.Send(("username", SecondFactors.Owner), ("password", RunningPortal.Password)), Steps.Send(("code", "not-a-code"))),
        },
        new("signin.code-over", "/signin/code", "输入验证码") { SharesTitleWith = "signin.code" },
        new("signin.passkey", "/signin", "登录") { SharesTitleWith = "signin", Reach = OfferAsync },
        new("signin.passkey-refused", "/signin", "错误：登录") { Status = 422, SharesTitleWith = "signin.wrong", Reach = Steps.Then(OfferAsync, SendPasskeyAsync) },
        new("invitation", "/invitation", "用一次性码设密码"),
        new("invitation.errors", "/invitation", "错误：用一次性码设密码") { Status = 422, Reach = Steps.Send() },
        new("invitation.wrong", "/invitation", "错误：用一次性码设密码")
        {
            Status = 422, SharesTitleWith = "invitation.errors",
            Reach = Steps.Send(("username", "nobody"), ("code", "aaaa-bbbb-cccc"), ("password", "a long sentence 7"), ("passwordAgain", "a long sentence 7")),
        },
    ];

    // Passkeys are offered on localhost and over TLS alone; here what the script then puts in place is put there by hand.
    private static Task OfferAsync(IPage page) => page.EvaluateAsync("""
        () => {
          const place = document.querySelector("template[data-script-only=passkey]");
          document.querySelector("[data-passkey-cannot]")?.remove();
          place.replaceWith(place.content);
        }
        """);

    private static Task SendPasskeyAsync(IPage page) =>
        Steps.LeadsOnAsync(page, () => page.Locator("form:has([name=credential]) [type=submit]").ClickAsync());
}
