using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>签到 and 签退: the desk, what was forgotten, whose an account is, the own home page.</summary>
internal static class PresenceStates
{
    private const string Clerk = "base-qingyang";
    private const string Own = "self-qingyang";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("checkin.start", "/checkin", "签到 - ") { Account = "base-guilin", Portal = PortalKind.Empty },
        new("checkin.forbidden", "/checkin", "您没有这项权限") { Account = "hq", Status = 403, SharesTitleWith = "problem.403" },
        new("checkin", "/checkin/qingyang", "签到台：") { Account = "coach-qingyang", IsMain = true },
        new("checkin.page", "/checkin/qingyang?page=2", "签到台：") { Account = Clerk },
        new("checkin.empty", "/checkin/qingyang", "签到台：") { Account = Clerk, Portal = PortalKind.Empty, SharesTitleWith = "checkin" },
        new("checkin.out", "/checkin/qingyang?act=out", "签退台：") { Account = Clerk },
        new("checkin.told", "/checkin/qingyang?act=in&said=AlreadyIn&person={present}", "") { Account = Clerk },
        new("checkin.undone", "/checkin/qingyang?act=in&said=UndoneIn&person={absent:9}", "已撤销") { Account = Clerk },
        new("checkin.choose", "/checkin/qingyang", "有 ") { Account = Clerk, Reach = Steps.Send(("entry", "w")) },
        new("checkin.errors", "/checkin/qingyang", "错误：签到台：") { Account = Clerk, Status = 422, Reach = Steps.SendPastScript(("entry", "没有这个人")) },
        new("checkin.out-errors", "/checkin/qingyang?act=out", "错误：签退台：") { Account = Clerk, Status = 422, Reach = Steps.SendPastScript(("entry", "没有这个人")) },
        new("checkin.missing", "/checkin/nowhere", "找不到这个页面") { Account = Clerk, Status = 404, SharesTitleWith = "problem.404" },
        new("checkin.forgotten", "/checkin/qingyang/forgotten", "没有签退：") { Account = Clerk },
        new("checkin.forgotten-none", "/checkin/qingyang/forgotten", "没有签退：") { Account = Clerk, Portal = PortalKind.Empty, SharesTitleWith = "checkin.forgotten" },
        new("checkin.forgotten-done", "/checkin/qingyang/forgotten?done=answered", "已补答，") { Account = Clerk },
        new("checkin.answer", "/checkin/qingyang/forgotten/{forgotten}", "") { Account = Clerk },
        new("checkin.answer-errors", "/checkin/qingyang/forgotten/{forgotten:1}", "错误：") { Account = Clerk, Status = 422, Reach = Steps.Send(("known", "time"), ("time", "7点")) },
        new("checkin.answered-already", "/checkin/qingyang/forgotten/{left}", "") { Account = Clerk },
        new("checkin.answer-missing", "/checkin/qingyang/forgotten/99999999", "找不到这个页面") { Account = Clerk, Status = 404, SharesTitleWith = "problem.404" },
        new("checkin.accounts", "/checkin/qingyang/accounts", "本人账号：") { Account = Clerk },
        new("checkin.accounts-empty", "/checkin/qingyang/accounts", "本人账号：") { Account = Clerk, Portal = PortalKind.Empty, SharesTitleWith = "checkin.accounts" },
        new("checkin.accounts-errors", "/checkin/qingyang/accounts", "错误：本人账号：") { Account = Clerk, Status = 422, Reach = Steps.Send(("person", "十二")) },
        new("checkin.accounts-done", "/checkin/qingyang/accounts?done=linked", "已对应，") { Account = Clerk },
        new("own.home", "/", "今日") { Account = Own, SharesTitleWith = "home.base" },
        new("own.home-in", "/?own=CheckedIn", "已签到，") { Account = Own },
        new("own.file", "/own/file", "我的档案") { Account = Own },
        new("own.file-ready", "/own/file", "本人档案已生成") { Account = Own, Reach = Steps.Send() },
        new("own.file-errors", "/own/file", "错误：我的档案") { Account = Own, Status = 422, Reach = Steps.Send(("password", "short")) },
        new("own.corrections", "/own/corrections", "我的更正申请") { Account = Own },
        new("own.corrections-errors", "/own/corrections", "错误：我的更正申请") { Account = Own, Status = 422, Reach = Steps.Send(("reason", "")) },
        new("own.corrections-filed", "/own/corrections", "已提出更正，") { Account = Own, Reach = Steps.Send(("field", "Phone"), ("wanted", "换了号码"), ("reason", "换了电话")) },
        new("own.answer", "/checkin/own/{own-forgotten}", "") { Account = Own },
        new("own.answer-errors", "/checkin/own/{own-forgotten}", "错误：") { Account = Own, Status = 422, Reach = Steps.Send() },
        new("own.answer-missing", "/checkin/own/99999999", "找不到这个页面") { Account = Own, Status = 404, SharesTitleWith = "problem.404" },
    ];
}
