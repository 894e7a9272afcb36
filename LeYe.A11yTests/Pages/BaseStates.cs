using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>The first page and the bases.</summary>
internal static class BaseStates
{
    public static IReadOnlyList<PageState> All { get; } =
    [
        new("home.base", "/", "今日") { Account = "base-qingyang", IsMain = true },
        new("home.coach", "/", "今日") { Account = "coach-qingyang", SharesTitleWith = "home.base" },
        new("home.hq", "/", "今日") { Account = "hq", SharesTitleWith = "home.base" },
        new("home.auditor", "/", "今日") { Account = "auditor", SharesTitleWith = "home.base" },
        new("home.admin", "/", "今日") { Account = "admin", SharesTitleWith = "home.base" },
        new("home.empty", "/", "今日") { Account = "base-qingyang", Portal = PortalKind.Empty, SharesTitleWith = "home.base" },
        new("bases.all", "/bases", "基地") { Account = "hq" },
        new("bases.own", "/bases", "基地") { Account = "base-qingyang", SharesTitleWith = "bases.all" },
        new("base.operating", "/bases/{base:qingyang}", "甘肃庆阳") { Account = "base-qingyang" },
        new("base.suspended", "/bases/{base:zibo}", "") { Account = "hq" },
        new("base.with-sub-bases", "/bases/{base:guilin}", "") { Account = "hq" },
        new("base.empty", "/bases/{base:beihai}", "") { Account = "hq" },
        new("base.missing", "/bases/99999", "找不到这个页面") { Account = "hq", Status = 404, SharesTitleWith = "problem.404" },
        new("base.other", "/bases/{base:guilin}", "找不到这个页面") { Account = "base-qingyang", Status = 404, SharesTitleWith = "problem.404" },
    ];
}
