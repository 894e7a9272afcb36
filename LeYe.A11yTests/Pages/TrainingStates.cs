using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>Classes, enrolments, sessions, the register.</summary>
internal static class TrainingStates
{
    private const string Coach = "coach-qingyang";
    private const string Lead = "base-qingyang";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("training", "/training", "培训与点名") { Account = Coach, IsMain = true },
        new("training.all-bases", "/training", "培训与点名") { Account = "hq" },
        new("training.filtered", "/training?category=PreJob&q=客服", "培训与点名") { Account = Lead, SharesTitleWith = "training" },
        new("training.none", "/training?q=没有这个班", "培训与点名") { Account = Lead, SharesTitleWith = "training" },
        new("training.empty", "/training", "培训与点名") { Account = Lead, Portal = PortalKind.Empty, SharesTitleWith = "training" },
        new("class", "/training/{class:Draft}", "") { Account = Lead },
        new("class.read-only", "/training/{class:Submitted}", "") { Account = "auditor" },
        new("class.done", "/training/{class:Draft}?done=opened", "已开班，") { Account = Lead },
        new("class.missing", "/training/999999", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
        new("class.new", "/training/new", "开班") { Account = Lead },
        new("class.new-errors", "/training/new", "错误：开班")
        {
            Account = Lead, Status = 422, Reach = Steps.Send(("from.m", "13"), ("to.y", "二零"), ("hours", "很多"), ("start", "9"), ("off", "节日")),
        },
        new("class.new-forbidden", "/training/new", "您没有这项权限") { Account = Coach, Status = 403, SharesTitleWith = "problem.403" },
        new("enrol", "/training/{class:Draft}/enrol", "加入人员：") { Account = Coach },
        new("enrol.found", "/training/{class:Draft}/enrol?q={surname}", "加入人员：") { Account = Coach, SharesTitleWith = "enrol" },
        new("enrol.nobody", "/training/{class:Draft}/enrol?q=没有这个人", "加入人员：") { Account = Coach, SharesTitleWith = "enrol" },
        new("enrol.errors", "/training/{class:Draft}/enrol?q={surname}", "错误：加入人员：") { Account = Coach, Status = 422, Reach = Steps.Send(("from.d", "40")) },
        new("withdraw", "/training/{class:Submitted}/enrolments/{enrolment:Submitted}/withdraw", "") { Account = Lead },
        new("withdraw.errors", "/training/{class:Submitted}/enrolments/{enrolment:Submitted:1}/withdraw", "错误：") { Account = Lead, Status = 422, Reach = Steps.Send(("until.y", "")) },
        new("withdraw.done", "/training/{class:Submitted}/enrolments/{enrolment:Submitted:2}/withdraw", "已退出班级，") { Account = Lead, Reach = Steps.Send(("until.d", "29"), ("reason", "Family"), ("note", "搬家")) },
        new("session.new", "/training/{class:Draft}/sessions/new", "添加一次课：") { Account = Lead },
        new("session.new-errors", "/training/{class:Draft}/sessions/new", "错误：添加一次课：") { Account = Lead, Status = 422, Reach = Steps.Send(("on.y", "1999"), ("start", "三点")) },
        new("register", "/training/{class:NotStarted}/sessions/{session:NotStarted}/register", "点名，") { Account = Coach, IsMain = true },
        new("register.draft", "/training/{class:Draft}/sessions/{session:Draft}/register", "点名，") { Account = Coach },
        new("register.submitted", "/training/{class:Submitted}/sessions/{session:Submitted}/register", "点名，") { Account = Coach },
        new("register.read-only", "/training/{class:Draft}/sessions/{session:Draft}/register", "点名，") { Account = "auditor", SharesTitleWith = "register.draft" },
        new("register.future", "/training/{class:Future}/sessions/{session:Future}/register", "点名，") { Account = Coach },
        new("register.errors", "/training/{class:NotStarted}/sessions/{session:NotStarted}/register", "错误：点名，") { Account = Coach, Status = 422, Reach = Steps.Send() },
        new("register.done", "/training/{class:Submitted}/sessions/{session:Submitted}/register?done=submitted", "已提交点名，") { Account = Coach },
        new("register.stale", "/training/{class:Draft}/sessions/{session:Draft}/register", "错误：点名，")
        {
            Account = Coach, Status = 409, Reach = Steps.AfterAnother(Steps.DraftFirst("Late"), Steps.DraftFirst("Excused")),
        },
        new("register.corrected", "/training/{class:Submitted}/sessions/{session:Submitted}/register", "已更正，") { Account = Coach, Reach = Steps.Send(("line", "2/3")) },
        new("register.correct-errors", "/training/{class:Submitted}/sessions/{session:Submitted}/register", "错误：点名，") { Account = Coach, Status = 422, Reach = Steps.Send(("line", "999、1／8")) },
        new("register.history", "/training/{class:NotStarted}/sessions/{session:NotStarted}/register/history", "改动记录：") { Account = Coach },
        new("register.history-changes", "/training/{class:Draft}/sessions/{session:Draft}/register/history", "改动记录：") { Account = Coach, Reach = Steps.ChangeThenLookBack },
        new("line", "/training/{class:NotStarted}/sessions/{session:NotStarted}/register/line", "例外点名：") { Account = Coach },
        new("line.errors", "/training/{class:NotStarted}/sessions/{session:NotStarted}/register/line", "错误：例外点名：") { Account = Coach, Status = 422, Reach = Steps.Send(("line", "７，999、2／8")) },
        new("line.check", "/training/{class:NotStarted}/sessions/{session:NotStarted}/register/line", "核对例外点名：") { Account = Coach, Reach = Steps.Send(("line", "2 3/2")) },
        new("line.over", "/training/{class:Submitted}/sessions/{session:Submitted}/register/line", "例外点名：") { Account = Coach },
        new("excuse", "/training/{class:Submitted}/enrolments/{enrolment:Submitted:4}/excuse", "预先请假：") { Account = Coach },
        new("excuse.errors", "/training/{class:Submitted}/enrolments/{enrolment:Submitted:4}/excuse", "错误：预先请假：") { Account = Coach, Status = 422, Reach = Steps.Send(("to.y", "1999")) },
        new("excuse.done", "/training/{class:Submitted}/enrolments/{enrolment:Submitted:5}/excuse", "已记录请假，") { Account = Coach, Reach = Steps.Send(("reason", "看病")) },
        new("mark.correct", "/training/{class:Submitted}/sessions/{session:Submitted}/register/{enrolment:Submitted}", "更正考勤：") { Account = Coach },
        new("mark.correct-errors", "/training/{class:Submitted}/sessions/{session:Submitted}/register/{enrolment:Submitted:1}", "错误：更正考勤：")
        {
            Account = Coach, Status = 422, Reach = Steps.Send(("reason", new string('长', 51))),
        },
        new("mark.correct-stale", "/training/{class:Submitted}/sessions/{session:Submitted}/register/{enrolment:Submitted:3}", "错误：更正考勤：")
        {
            Account = Coach, Status = 409, Reach = Steps.AfterAnother(Steps.Send(("kind", "Late")), Steps.Send(("kind", "Absent"))),
        },
    ];
}
