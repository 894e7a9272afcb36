using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>Months of income: entering, closing, reopening.</summary>
internal static class IncomeStates
{
    private const string Lead = "base-qingyang";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("income", "/income", "收入") { Account = Lead },
        new("income.all-bases", "/income", "收入") { Account = "hq" },
        new("income.page", "/income?page=2", "收入，第 2 页") { Account = "hq" },
        new("income.filtered", "/income?state=Overdue", "收入") { Account = "hq", SharesTitleWith = "income" },
        new("income.empty", "/income", "收入") { Account = Lead, Portal = PortalKind.Empty, SharesTitleWith = "income" },
        new("income.export", "/income/export?base=qingyang&month=2024-02", "导出收入") { Account = Lead },
        new("income.export-errors", "/income/export?base=qingyang&month=2024-02", "错误：导出收入") { Account = Lead, Status = 422, Reach = Steps.Send(("purpose", "")) },
        new("income.export-done", "/income/export?base=qingyang&month=2024-02", "文件已生成，导出收入") { Account = Lead, Reach = Steps.Send(("purpose", "核对上月名单"), ("recipientKind", "Internal"), ("recipient", "本基地存档")) },
        new("prior", "/income/qingyang/prior", "入项前月收入：") { Account = Lead },
        new("prior.page", "/income/qingyang/prior?page=2", "入项前月收入：") { Account = Lead },
        new("prior.missing", "/income/qingyang/prior?show=missing", "入项前月收入：") { Account = Lead, SharesTitleWith = "prior" },
        new("prior.none", "/income/zibo/prior", "入项前月收入：") { Account = "hq" },
        new("prior.read", "/income/qingyang/prior", "入项前月收入：") { Account = "auditor", SharesTitleWith = "prior" },
        new("prior.errors", "/income/qingyang/prior?show=missing", "错误：入项前月收入：") { Account = Lead, Status = 422, Reach = Steps.SpoilFirstAmountAsync },
        new("prior.locked", "/income/qingyang/prior?show=missing", "错误：入项前月收入：") { Account = Lead, Portal = PortalKind.Final, Status = 422, Reach = Steps.RecordLockedPriorAsync, SharesTitleWith = "prior.errors" },
        new("prior.saved", "/income/qingyang/prior?show=missing", "已保存，入项前月收入：") { Account = Lead, Reach = Steps.RecordFirstPriorAsync("900", "2024-01") },
        new("prior.same", "/income/qingyang/prior", "没有改动，入项前月收入：") { Account = Lead, Reach = Steps.Send() },
        new("prior.stale", "/income/qingyang/prior?show=missing", "错误：入项前月收入：")
        {
            Account = Lead, Status = 409, SharesTitleWith = "prior.errors",
            Reach = Steps.AfterAnother(Steps.RecordFirstPriorAsync("700", "2024-01"), Steps.RecordFirstPriorAsync("800", "2024-02")),
        },
        new("prior.missing-base", "/income/nowhere/prior", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
        new("prior.forbidden", "/income/qingyang/prior", "您没有这项权限") { Account = "coach-qingyang", Status = 403, SharesTitleWith = "problem.403" },
        new("income.month", "/income/qingyang/2024-02", "") { Account = Lead, IsMain = true },
        new("income.month-errors", "/income/qingyang/2024-02", "错误：") { Account = Lead, Status = 422, Reach = Steps.SpoilFirstAmountAsync },
        new("income.month-same", "/income/qingyang/2024-02?done=same", "没有改动，") { Account = Lead },
        new("income.month-copied", "/income/qingyang/2024-02", "没有改动，") { Account = Lead, Reach = Steps.CopyFirstAmountAsync, SharesTitleWith = "income.month-same" },
        new("income.month-question", "/income/qingyang/2024-02", "已保存，") { Account = Lead, Reach = Steps.RaiseSecondAmountAsync },
        new("income.month-read", "/income/qingyang/2024-02", "") { Account = "auditor", SharesTitleWith = "income.month" },
        new("income.month-closed", "/income/qingyang/2023-06", "") { Account = Lead },
        new("income.month-nobody", "/income/zibo/2024-02", "") { Account = "hq" },
        new("income.month-ahead", "/income/qingyang/2024-03", "") { Account = Lead },
        new("income.month-missing", "/income/qingyang/2024-13", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
        new("income.due", "/income/qingyang/2024-02/due", "月结期限：") { Account = Lead },
        new("income.due-errors", "/income/qingyang/2024-02/due", "错误：月结期限：") { Account = Lead, Status = 422, Reach = Steps.Send(("day", "31")) },
        new("income.due-done", "/income/qingyang/2024-02/due", "已保存期限，") { Account = Lead, Reach = Steps.Send(("day", "20")) },
        new("income.close", "/income/qingyang/2024-01/close", "月结：") { Account = Lead },
        new("income.close-early", "/income/qingyang/2024-02/close", "月结：") { Account = Lead },
        new("income.closed-already", "/income/qingyang/2023-06/close", "月结：") { Account = Lead },
        new("income.reopen", "/income/qingyang/2023-06/reopen", "重新打开：") { Account = Lead },
        new("income.reopen-errors", "/income/qingyang/2023-06/reopen", "错误：重新打开：") { Account = Lead, Status = 422, Reach = Steps.Send(("reason", "")) },
        new("income.reopen-open", "/income/qingyang/2024-02/reopen", "重新打开：") { Account = Lead },
        new("income.reopen-done", "/income/qingyang/2023-05/reopen", "已重新打开，") { Account = Lead, Reach = Steps.Send(("reason", "补录一人")) },
    ];
}
