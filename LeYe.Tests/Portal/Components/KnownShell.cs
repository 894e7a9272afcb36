using LeYe.Portal.Components.Layout;

namespace LeYe.Tests.Portal.Components;

/// <summary>A signed-in user of a demonstration.</summary>
internal sealed class KnownShell : IShellModel
{
    public IReadOnlyList<NavItem> NavItems { get; } =
    [
        new("今日", "/", IconName.Home),
        new("人员", "/people", IconName.People),
        new("显示设置", "/settings", IconName.Settings, 1),
    ];

    public string? PlaceName => "张掖基地";
    public string? UserName => "周禾，辅导员";
    public string? AccountHref => "/account";
    public bool IsDemonstration => true;
    public string? HelpLine => "帮助电话 0000";
    public IReadOnlyList<ShellLink> FooterLinks { get; } = [new("无障碍声明", "/accessibility")];
    public SessionTime? Session => new(7200, "/session/extend");
    public string? FormOwner => "owner-mark";
}
