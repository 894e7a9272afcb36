using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>The year's work on its report: duty, bases, sections, review, 定稿, versions, corrections, submissions.</summary>
internal static class YearStates
{
    private const string Lead = "base-qingyang";
    private const string Final = "/reports/2023/";
    private const string Draft = "/reports/2024/";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("year.duty", "/reports/duty", "报送依据和时间") { Account = "admin" },
        new("year.duty-errors", "/reports/duty", "错误：报送依据和时间") { Account = "admin", Status = 422, Reach = Steps.Send(("final", "十二月")) },
        new("year.duty-forbidden", "/reports/duty", "您没有这项权限") { Account = "hq", Status = 403, SharesTitleWith = "problem.403" },
        new("year.work", Draft + "work", "2024年度报告工作") { Account = "preparer" },
        new("year.work-read", Draft + "work", "2024年度报告工作") { Account = "auditor", SharesTitleWith = "year.work" },
        new("year.work-empty", Draft + "work", "2024年度报告工作") { Account = "hq", Portal = PortalKind.Empty, SharesTitleWith = "year.work" },
        new("year.work-final", Final + "work", "2023年度报告工作") { Account = "hq", Portal = PortalKind.Final },
        new("year.base", Draft + "bases/qingyang", "甘肃庆阳：2024年度小结和签认") { Account = Lead },
        new("year.base-read", Draft + "bases/qingyang", "甘肃庆阳：2024年度小结和签认") { Account = "hq", SharesTitleWith = "year.base" },
        new("year.base-saved", Draft + "bases/qingyang", "已保存年度小结，") { Account = Lead, Reach = Steps.SendForm("summary", ("practices", "开了两个班"), ("problems", "线路慢"), ("plans", "再开一个班")) },
        new("year.base-early", Draft + "bases/qingyang", "错误：甘肃庆阳：2024年度小结和签认") { Account = Lead, Status = 422, Reach = Steps.SendForm("sign") },
        new("year.base-final", Final + "bases/qingyang", "甘肃庆阳：2023年度小结和签认") { Account = Lead, Portal = PortalKind.Final },
        new("year.base-missing", Draft + "bases/guilin", "找不到这个页面") { Account = Lead, Status = 404, SharesTitleWith = "problem.404" },
        new("year.base-return", Draft + "bases/qingyang/return", "退回甘肃庆阳的2024年度签认") { Account = "hq" },
        new("year.base-return-errors", Draft + "bases/qingyang/return", "错误：退回甘肃庆阳的2024年度签认") { Account = "hq", Status = 422, Reach = Steps.Send(("reason", "")) },
        new("year.section", Draft + "sections/difficulties", "七、存在的困难和问题，2024年度报告") { Account = "preparer" },
        new("year.section-saved", Draft + "sections/posts", "已保存正文，") { Account = "preparer", Reach = Steps.Send(("text", "新增两类岗位。")) },
        new("year.section-final", Final + "sections/difficulties", "七、存在的困难和问题，2023年度报告") { Account = "hq", Portal = PortalKind.Final },
        new("year.comment", Draft + "sections/modes/comment", "复核意见：二、（三）集中与居家相结合，2024年度报告") { Account = "reviewer" },
        new("year.comment-errors", Draft + "sections/modes/comment", "错误：复核意见：") { Account = "reviewer", Status = 422, Reach = Steps.Send(("comment", "")) },
        new("year.comment-done", Draft + "sections/platform/comment", "已写复核意见，") { Account = "reviewer", Reach = Steps.Send(("comment", "请补充平台的数字")) },
        new("year.send", Draft + "send", "2024年度报告送复核") { Account = "preparer" },
        new("year.review", Draft + "review", "复核2024年度报告") { Account = "reviewer" },
        new("year.review-early", Draft + "review", "错误：复核2024年度报告") { Account = "reviewer", Status = 422, Reach = Steps.Send() },
        new("year.send-back", Draft + "send-back", "退回2024年度报告") { Account = "reviewer" },
        new("year.finalise", Draft + "finalise", "签发2024年度报告") { Account = "signer" },
        new("year.finalise-early", Draft + "finalise", "错误：签发2024年度报告") { Account = "signer", Status = 422, Reach = Steps.Send() },
        new("year.forecasts", Draft + "forecasts", "2024年度预计全年数字") { Account = "preparer" },
        new("year.forecast-errors", Draft + "forecasts", "错误：2024年度预计全年数字") { Account = "preparer", Status = 422, Reach = Steps.Send(("value", "三百")) },
        new("year.provisional", Draft + "bases/qingyang/provisional", "甘肃庆阳：把2024年11月的收入标为暂计") { Account = Lead },
        new("year.provisional-errors", Draft + "bases/qingyang/provisional", "错误：甘肃庆阳：把2024年11月的收入标为暂计") { Account = Lead, Status = 422, Reach = Steps.Send(("reason", "")) },
        new("year.letter", Draft + "letter", "2024年度报告的公文格式要素") { Account = "preparer" },
        new("year.letter-errors", Draft + "letter", "错误：2024年度报告的公文格式要素") { Account = "preparer", Status = 422, Reach = Steps.Send(("issuer", "某某基金会文件"), ("documentNumber", "2024第8号")) },
        new("year.letter-saved", Draft + "letter", "已保存公文格式要素，") { Account = "preparer", Reach = Steps.Send(("issuer", "某某基金会文件"), ("documentNumber", "某基会报〔2024〕8号")) },
        new("year.letter-final", Final + "letter", "2023年度报告的公文格式要素") { Account = "preparer", Portal = PortalKind.Final },
        new("year.contributions", "/reports/2023/contributions", "2023年收到的资金和物资") { Account = "auditor" },
        new("year.contributions-saved", Draft + "contributions/new", "已登记，2024年收到的资金和物资")
        {
            Account = "preparer", Reach = Steps.Send(("source", "某某公司"), ("purpose", "Training"), ("kind", "Money"), ("amount", "5000"), ("receivedOn.y", "2024"), ("receivedOn.m", "2"), ("receivedOn.d", "28")),
        },
        new("year.contribution", Draft + "contributions/new", "登记2024年的一笔资金或物资") { Account = "preparer" },
        new("year.contribution-errors", Draft + "contributions/new", "错误：登记2024年的一笔资金或物资") { Account = "preparer", Status = 422, Reach = Steps.Send(("source", "某"), ("amount", "五千")) },
        new("year.contribution-forbidden", Draft + "contributions/new", "您没有这项权限") { Account = "reviewer", Status = 403, SharesTitleWith = "problem.403" },
        new("year.contribution-missing", Draft + "contributions/999/remove", "找不到这个页面") { Account = "preparer", Status = 404, SharesTitleWith = "problem.404" },
        new("year.reminder", Draft + "reminder", "2024年度催报文字") { Account = "preparer" },
        new("year.versions", Final + "versions", "2023年度报告的定稿版本") { Account = "signer", Portal = PortalKind.Final },
        new("year.versions-none", Draft + "versions", "2024年度报告的定稿版本") { Account = "hq" },
        new("year.changes", Final + "versions/2", "2023年度报告1.0版和1.1版对照") { Account = "auditor", Portal = PortalKind.Final },
        new("year.exception", Final + "exceptions/new", "办理2023年度的更正许可") { Account = "signer", Portal = PortalKind.Final },
        new("year.exception-errors", Final + "exceptions/new", "错误：办理2023年度的更正许可") { Account = "signer", Portal = PortalKind.Final, Status = 422, Reach = Steps.Send(("person", "nobody")) },
        new("year.correct", Final + "correct", "更正2023年度报告") { Account = "signer", Portal = PortalKind.Final },
        new("year.correct-errors", Final + "correct", "错误：更正2023年度报告") { Account = "signer", Portal = PortalKind.Final, Status = 422, Reach = Steps.Send(("reason", "")) },
        new("year.year-end", Final + "year-end", "冻结2023年全年终值") { Account = "signer", Portal = PortalKind.Final },
        new("year.submit", Final + "submissions/new", "登记2023年度报告的报送") { Account = "preparer", Portal = PortalKind.Final },
        new("year.submit-errors", Final + "submissions/new", "错误：登记2023年度报告的报送") { Account = "preparer", Portal = PortalKind.Final, Status = 422, Reach = Steps.Send(("recipient", "")) },
        new("year.receipt", Final + "submissions/1", "2023年度报告报送：中国残疾人联合会") { Account = "preparer", Portal = PortalKind.Final },
        new("year.locked-month", "/income/qingyang/2023-06/reopen", "错误：重新打开：") { Account = Lead, Portal = PortalKind.Final, Status = 422, Reach = Steps.Send(("reason", "补录一人")), SharesTitleWith = "income.reopen-errors" },
    ];
}
