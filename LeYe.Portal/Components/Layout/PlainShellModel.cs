namespace LeYe.Portal.Components.Layout;

/// <summary>A shell with nobody signed in, until the product registers its own.</summary>
internal sealed class PlainShellModel : IShellModel
{
    public IReadOnlyList<NavItem> NavItems { get; } =
    [
        new(LayoutText.Words["Home"], "/", IconName.Home),
        new(LayoutText.Words["Settings"], "/settings", IconName.Settings, 1),
    ];

    public string? PlaceName => null;
    public string? UserName => null;
    public string? AccountHref => null;
    public bool IsDemonstration => false;
    public string? HelpLine => null;
    public IReadOnlyList<ShellLink> FooterLinks { get; } = [new(LayoutText.Words["Settings"], "/settings")];
    public SessionTime? Session => null;
    public string? FormOwner => null;
}
