using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>Headcounts and the year-end report.</summary>
internal static class ReportStates
{
    private const string Choice = "/reports?year=2024&cutoff.y=2024&cutoff.m=2&cutoff.d=29";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("headcount", "/headcount", "在岗人数，") { Account = "hq", IsMain = true, IsLive = true },
        new("headcount.own", "/headcount", "在岗人数，") { Account = "base-qingyang", IsLive = true },
        new("headcount.empty", "/headcount", "在岗人数，0 人") { Account = "hq", Portal = PortalKind.Empty, IsLive = true },
        new("board", "/headcount/board", "甘肃庆阳此刻在岗") { Account = "base-qingyang", IsLive = true },
        new("board.choose", "/headcount/board", "选择大屏要显示的站点") { Account = "hq" },
        new("board.chosen", "/headcount/board?base=qingyang", "甘肃庆阳此刻在岗") { Account = "hq", IsLive = true, SharesTitleWith = "board" },
        new("board.missing", "/headcount/board?base=nowhere", "找不到这个页面") { Account = "hq", Status = 404, SharesTitleWith = "problem.404" },
        new("board.not-issued", "/board", "这台设备不能显示大屏"),
        new("board.issued", "/headcount/boards", "甘肃庆阳此刻在岗") { Account = "base-qingyang", IsLive = true, IsAlone = true, SharesTitleWith = "board", Reach = Steps.Then(Steps.Send(("name", "扫描")), page => page.GotoAsync("/board")) },
        new("boards", "/headcount/boards", "大屏设备") { Account = "base-qingyang" },
        new("boards.empty", "/headcount/boards", "大屏设备") { Account = "base-qingyang", Portal = PortalKind.Empty, SharesTitleWith = "boards" },
        new("boards.errors", "/headcount/boards", "错误：大屏设备") { Account = "base-qingyang", Status = 422, Reach = Steps.Send(("name", "")) },
        new("boards.issued", "/headcount/boards?done=issued", "这台设备已经可以显示大屏，") { Account = "base-qingyang" },
        new("boards.revoked", "/headcount/boards?done=revoked", "已收回，") { Account = "base-qingyang" },
        new("boards.forbidden", "/headcount/boards", "您没有这项权限") { Account = "hq", Status = 403, SharesTitleWith = "problem.403" },
        new("boards.revoke", "/headcount/boards/{board}/revoke", "收回大屏设备：") { Account = "base-qingyang" },
        new("boards.revoke-missing", "/headcount/boards/99999/revoke", "找不到这个页面") { Account = "base-qingyang", Status = 404, SharesTitleWith = "problem.404" },
        new("headcount.forbidden", "/headcount", "您没有这项权限") { Account = "admin", Status = 403, SharesTitleWith = "problem.403" },
        new("reports", "/reports", "") { Account = "hq" },
        new("reports.chosen", Choice, "2024年度报告，截至2024年2月29日") { Account = "hq" },
        new("reports.no-export", Choice, "2024年度报告，截至2024年2月29日") { Account = "auditor", SharesTitleWith = "reports.chosen" },
        new("reports.refused", "/reports?year=2024&cutoff.y=2023&cutoff.m=1&cutoff.d=1", "错误：年度报告") { Account = "hq", Status = 422 },
        new("reports.wrong-date", "/reports?year=二零&cutoff.y=x&cutoff.m=13&cutoff.d=1", "错误：年度报告") { Account = "hq", Status = 422, SharesTitleWith = "reports.refused" },
        new("report", "/reports/2024?cutoff=2024-02-29", "2024年度报告，") { Account = "hq", IsMain = true, SharesTitleWith = "reports.chosen" },
        new("report.annex", "/reports/2024/annexes/2?cutoff=2024-02-29", "附件2") { Account = "hq" },
        .. Enumerable.Range(1, 9).Where(n => n != 2).Select(n => new PageState($"report.annex-{n}", $"/reports/2024/annexes/{n}?cutoff=2024-02-29", $"附件{n}") { Account = n % 2 == 0 ? "auditor" : "hq" }),
        new("report.annex-missing", "/reports/2024/annexes/12?cutoff=2024-02-29", "找不到这个页面") { Account = "hq", Status = 404, SharesTitleWith = "problem.404" },
        new("report.annex-refused", "/reports/2024/annexes/2?cutoff=2023-02-28", "错误：年度报告") { Account = "hq", Status = 422, SharesTitleWith = "reports.refused" },
        new("report.refused", "/reports/1999?cutoff=1999-02-29", "错误：年度报告") { Account = "hq", Status = 422, SharesTitleWith = "reports.refused" },
        new("reports.forbidden", "/reports", "您没有这项权限") { Account = "base-qingyang", Status = 403, SharesTitleWith = "problem.403" },
    ];
}
