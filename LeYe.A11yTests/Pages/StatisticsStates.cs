using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>Figures of any day, the rows behind them, the month's report and the list for the national register.</summary>
internal static class StatisticsStates
{
    private const string Window = "&from=2024-01-01&to=2024-02-29";
    private const string Dates = "&period=Dates&from.y=2024&from.m=1&from.d=1&to.y=2024&to.m=2&to.d=29";

    public static IReadOnlyList<PageState> All { get; } =
    [
        new("statistics", "/statistics", "在岗合计，") { Account = "hq", IsMain = true },
        new("statistics.own", "/statistics", "在岗合计，") { Account = "base-qingyang", SharesTitleWith = "statistics" },
        new("statistics.dates", "/statistics?metric=headcount.disabled&by=Category" + Dates, "在岗残疾人，") { Account = "hq" },
        new("statistics.income", "/statistics?metric=income.average&by=Province" + Dates, "月人均收入，") { Account = "hq" },
        new("statistics.empty", "/statistics", "在岗合计，") { Account = "hq", Portal = PortalKind.Empty, SharesTitleWith = "statistics" },
        new("statistics.refused", "/statistics?metric=training.classes&by=Grade" + Dates, "错误：统计") { Account = "hq", Status = 422 },
        new("statistics.forbidden", "/statistics", "您没有这项权限") { Account = "admin", Status = 403, SharesTitleWith = "problem.403" },
        new("figure", "/statistics/figure?metric=headcount&base=qingyang" + Window, "在岗合计的依据，甘肃庆阳") { Account = "hq" },
        new("figure.page", "/statistics/figure?metric=headcount" + Window + "&page=2", "在岗合计的依据，全部站点") { Account = "hq" },
        new("figure.gain", "/statistics/figure?metric=income.gain&base=qingyang" + Window, "入项前对比增收的依据，") { Account = "hq" },
        new("figure.income", "/statistics/figure?metric=income.average&base=qingyang" + Window, "月人均收入的依据，甘肃庆阳") { Account = "hq" },
        new("figure.part", "/statistics/figure?metric=headcount.disabled&by=Category&part=Physical" + Window, "在岗残疾人：") { Account = "hq" },
        new("figure.classes", "/statistics/figure?metric=training.classes&base=qingyang" + Window, "培训期数的依据，") { Account = "hq" },
        new("figure.missing", "/statistics/figure?metric=nothing" + Window, "找不到这个页面") { Account = "hq", Status = 404, SharesTitleWith = "problem.404" },
        new("evidence.export", "/statistics/export?metric=headcount&base=qingyang" + Window, "导出明细：在岗合计") { Account = "hq" },
        new("evidence.export.refused", "/statistics/export?metric=headcount&base=qingyang" + Window, "错误：导出明细：在岗合计")
        {
            Account = "hq", Status = 422, Reach = Steps.Send(("purpose", "")),
        },
        new("evidence.export.done", "/statistics/export?metric=headcount&base=qingyang" + Window, "文件已生成，导出明细：在岗合计")
        {
            Account = "hq", Reach = Steps.Send(("purpose", "核对年度报告"), ("recipientKind", "Internal"), ("recipient", "审计组")),
        },
        new("month", "/statistics/month?base=qingyang&month=2024-02", "甘肃庆阳2024年2月月报") { Account = "base-qingyang" },
        new("month.all", "/statistics/month?month=2024-02", "全部站点2024年2月月报") { Account = "hq" },
        new("national-register", "/statistics/national-register", "实名制补录清单") { Account = "hq" },
        new("national-register.refused", "/statistics/national-register", "错误：实名制补录清单")
        {
            Account = "hq", Status = 422, Reach = Steps.Send(("purpose", "")),
        },
        new("national-register.done", "/statistics/national-register", "文件已生成，实名制补录清单")
        {
            Account = "hq", Reach = Steps.Send(("recipient", "测试区残疾人联合会"), ("purpose", "补录就业情况")),
        },
        new("national-register.forbidden", "/statistics/national-register", "您没有这项权限") { Account = "auditor", Status = 403, SharesTitleWith = "problem.403" },
    ];
}
