using LeYe.A11yTests.Support.Portals;
using LeYe.A11yTests.Support.States;

namespace LeYe.A11yTests.Pages;

/// <summary>Who did what.</summary>
internal static class AuditStates
{
    public static IReadOnlyList<PageState> All { get; } =
    [
        new("audit", "/audit", "审计") { Account = "auditor" },
        new("audit.found", "/audit?who=演示&act=SignIn&kind=Account&from.y=2024&from.m=1&from.d=1", "审计") { Account = "auditor", SharesTitleWith = "audit" },
        new("audit.nothing", "/audit?who=没有这个人", "审计") { Account = "auditor", SharesTitleWith = "audit" },
        new("audit.date-wrong", "/audit?from.y=2024&from.m=13&from.d=1", "错误：审计") { Account = "auditor", Status = 422 },
        new("audit.new", "/audit", "审计") { Account = "auditor", Portal = PortalKind.Empty, SharesTitleWith = "audit" },
        new("audit.forbidden", "/audit", "您没有这项权限") { Account = "hq", Status = 403, SharesTitleWith = "problem.403" },
        new("audit.entry", "/audit/{corrected}", "审计记录") { Account = "auditor" },
        new("audit.entry-plain", "/audit/1", "审计记录 1") { Account = "auditor" },
        new("audit.entry-missing", "/audit/999999", "找不到这个页面") { Account = "auditor", Status = 404, SharesTitleWith = "problem.404" },
    ];
}
