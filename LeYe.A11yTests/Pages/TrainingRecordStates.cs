using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>What is recorded about classes besides their registers: changes of plan, walk-ins, waiting, assessment, follow-ups, lists.</summary>
internal static class TrainingRecordStates
{
    private const string Coach = "coach-qingyang";
    private const string Lead = "base-qingyang";
    private const string Change = "/training/{class:Future}/sessions/{session:Future}/change";
    private const string Import = "/training/{class:NotStarted}/sessions/{session:NotStarted}/import";
    private const string FollowUp = "/training/{class:Submitted}/enrolments/{enrolment:Submitted}/follow-up/3";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("work", "/training/work", "待办名单") { Account = Coach },
        new("work.read-only", "/training/work", "待办名单") { Account = "auditor", SharesTitleWith = "work" },
        new("work.empty", "/training/work", "待办名单") { Account = Lead, Portal = PortalKind.Empty, SharesTitleWith = "work" },
        new("work.done", "/training/work?done=followed-up", "已保存回访，") { Account = Coach },
        new("counts", "/training/counts", "培训统计：2024年") { Account = Coach },
        new("counts.all-bases", "/training/counts?year=2023", "培训统计：2023年") { Account = "hq" },
        new("summary", "/training/{class:Submitted}/summary", "班级小结：") { Account = Coach },
        new("summary.assessed", "/training/{assessed}/summary", "班级小结：") { Account = "auditor" },
        new("sheet", "/training/{class:Submitted}/sessions/{session:Submitted}/sheet", "签到表：") { Account = Coach },
        new("class.edit", "/training/{class:Draft}/edit", "修改班级：") { Account = Lead },
        new("class.edit-errors", "/training/{class:Draft}/edit", "错误：修改班级：") { Account = Lead, Status = 422, Reach = Steps.Send(("places", "零"), ("percent", "200")) },
        new("class.edit-stale", "/training/{class:Submitted}/edit", "错误：修改班级：")
        {
            Account = Lead, Status = 409, Reach = Steps.AfterAnother(Steps.Send(("funder", "爱心企业")), Steps.Send(("funder", "地方残联"))),
        },
        new("session.change", Change, "停课、调课、代课：") { Account = Coach },
        new("session.change-errors", Change, "错误：停课、调课、代课：") { Account = Coach, Status = 422, Reach = Steps.Send(("act", "move"), ("start", "三点")) },
        new("session.change-done", Change, "已记下代课，") { Account = Coach, Reach = Steps.Send(("act", "substitute"), ("substitute", "代课老师"), ("reason", "出差")) },
        new("assessment", "/training/{assessed}/assessment", "登记考核：") { Account = Coach },
        new("assessment.none", "/training/{class:Draft}/assessment", "登记考核：") { Account = Coach },
        new("assessment.errors", "/training/{assessed}/assessment", "错误：登记考核：") { Account = Coach, Status = 422, Reach = Steps.Send(("on.y", "1999")) },
        new("walk-in", "/training/{class:Draft}/sessions/{session:Draft}/walk-in", "名单以外来的人：") { Account = Coach },
        new("walk-in.errors", "/training/{class:Draft}/sessions/{session:Draft}/walk-in", "错误：名单以外来的人：") { Account = Coach, Status = 422, Reach = Steps.Send() },
        new("walk-in.done", "/training/{class:NotStarted}/sessions/{session:NotStarted}/walk-in", "已记为待补登，") { Account = Coach, Reach = Steps.Send(("walkin", "来客甲")) },
        new("walk-in.register", "/training/{class:Draft}/walk-ins/{walk-in}?q={surname}", "补登：") { Account = Coach },
        new("walk-in.register-nobody", "/training/{class:Draft}/walk-ins/{walk-in}?q=没有这个人", "补登：") { Account = Coach, SharesTitleWith = "walk-in.register" },
        new("walk-in.register-errors", "/training/{class:Draft}/walk-ins/{walk-in}?q={surname}", "错误：补登：") { Account = Coach, Status = 422, Reach = Steps.Send() },
        new("import", Import, "粘贴会议名单：") { Account = Coach },
        new("import.checked", Import, "粘贴会议名单：")
        {
            Account = Coach, SharesTitleWith = "import", Reach = Steps.Send(("list", "姓名,进入,离开\n1,8:00,18:00\n2,8:00,18:00\n3,8:00,18:00\n4,8:00,18:00\n5,8:00,18:00\n6,8:00,18:00\n路人甲,8:00,18:00\n7,23:00,23:30\n8,23:00,23:30")),
        },
        new("import.errors", Import, "错误：粘贴会议名单：") { Account = Coach, Status = 422, Reach = Steps.Send(("list", "路人甲")) },
        new("enrol.full", "/training/{class:NotStarted}/enrol?q={surname}", "加入人员：") { Account = Coach },
        new("waiting", "/training/{class:NotStarted}/waiting/{waiting}", "候补：") { Account = Coach },
        new("waiting.errors", "/training/{class:NotStarted}/waiting/{waiting}", "错误：候补：") { Account = Coach, Status = 422, Reach = Steps.Send(("from.d", "40")) },
        new("catch-up", "/training/{class:NotStarted}/catch-up", "补登多次课：") { Account = Coach },
        new("catch-up.none", "/training/{class:Submitted}/catch-up", "补登多次课：") { Account = Coach },
        new("catch-up.read", "/training/{class:NotStarted}/catch-up", "补登多次课：") { Account = Coach, SharesTitleWith = "catch-up", Reach = Steps.CatchUpFirst("2 3/2") },
        new("catch-up.errors", "/training/{class:NotStarted}/catch-up", "错误：补登多次课：") { Account = Coach, Status = 422, Reach = Steps.CatchUpFirst("99") },
        new("follow-up", FollowUp, "回访") { Account = Coach },
        new("follow-up.errors", FollowUp, "错误：回访") { Account = Coach, Status = 422, Reach = Steps.Send(("on.m", "13")) },
    ];
}
