using System.Collections.Concurrent;
using LeYe.Domain.Accounts;
using LeYe.Portal.Components.Layout;
using LeYe.Portal.Features.Accessibility;
using LeYe.Portal.Features.Accounts;
using LeYe.Portal.Features.Help;
using LeYe.Portal.Security;

namespace LeYe.Portal.Features.Shell;

/// <summary>The navigation and the name plate of this request's user: only what the role may open.</summary>
public sealed class PortalShell(CurrentActor current, DemonstrationMarker demonstration, FormOwners owners, TimeProvider time) : IShellModel
{
    private string? _formOwner;

    private static readonly (Right? Right, NavItem Item)[] All =
    [
        (null, new NavItem(ShellText.Words["Home"], "/", IconName.Home)),
        (Right.ViewPeople, new NavItem(ShellText.Words["People"], "/people", IconName.People)),
        (Right.ViewTraining, new NavItem(ShellText.Words["Training"], "/training", IconName.Training)),
        (Right.ViewPlacements, new NavItem(ShellText.Words["Placements"], "/placements", IconName.Placement)),
        (Right.ViewIncome, new NavItem(ShellText.Words["Income"], "/income", IconName.Income)),
        (Right.ViewHeadcount, new NavItem(ShellText.Words["Headcount"], "/headcount", IconName.Headcount, 1)),
        (Right.ViewBases, new NavItem(ShellText.Words["Bases"], "/bases", IconName.Base, 1)),
        (Right.ViewStatistics, new NavItem(ShellText.Words["Statistics"], "/statistics", IconName.Statistics, 1)),
        (Right.ViewReport, new NavItem(ShellText.Words["Reports"], "/reports", IconName.Report, 1)),
        (Right.ManageAccounts, new NavItem(ShellText.Words["Accounts"], AccountLinks.List, IconName.Account, 1)),
        (Right.ViewAudit, new NavItem(ShellText.Words["Audit"], Audit.AuditLinks.List, IconName.Audit, 1)),
        (null, new NavItem(ShellText.Words["Settings"], "/settings", IconName.Settings, 2)),
    ];

    private static readonly ConcurrentDictionary<RoleName, NavItem[]> ByRole = new();

    private static readonly NavItem[] Visitor =
        [new(ShellText.Words["SignIn"], AccountLinks.SignIn, IconName.Home), new(ShellText.Words["Settings"], "/settings", IconName.Settings, 1)];

    public IReadOnlyList<NavItem> NavItems => current.OrNone is { } actor
        ? ByRole.GetOrAdd(actor.Role, static (_, who) => [.. All.Where(n => n.Right is not { } right || who.May(right)).Select(n => n.Item)], actor)
        : Visitor;

    public string? PlaceName => current.PlaceName;

    public string? UserName => current.OrNone is { } actor ? ShellText.Words.Format("Signed", actor.Name, ShellText.Words["Role." + actor.Role]) : null;

    // In the footer: a link up here would be one more stop before every page.
    public string? AccountHref => null;

    public bool IsDemonstration => demonstration.IsSet;

    public string? HelpLine => null;

    public IReadOnlyList<ShellLink> FooterLinks => current.OrNone is null ? Footer : [.. Footer, new(AccountText.Words["Own"], AccountLinks.Own)];

    private static readonly ShellLink[] Footer =
    [
        new(ShellText.Words["Accessibility"], AccessibilityLinks.Statement),
        new(ShellText.Words["Help"], HelpLinks.Start),
        new(ShellText.Words["Keyboard"], HelpLinks.Keyboard),
        new(ShellText.Words["Settings"], "/settings"),
    ];

    public SessionTime? Session => current.SessionEnd is { } end
        ? new SessionTime(end.SecondsFrom(time.GetUtcNow()), end.CanMove ? AccountLinks.ExtendSession : null)
        : null;

    public string? FormOwner => _formOwner ??= current.OrNone is { } actor ? owners.Mark(actor.AccountId) : null;
}
