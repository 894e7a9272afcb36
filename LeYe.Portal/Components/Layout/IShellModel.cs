namespace LeYe.Portal.Components.Layout;

/// <summary>What surrounds every page for the user of this request. The product registers its own.</summary>
public interface IShellModel
{
    /// <summary>The main navigation, in order.</summary>
    IReadOnlyList<NavItem> NavItems { get; }

    /// <summary>Where the user works; null when signed out.</summary>
    string? PlaceName { get; }

    /// <summary>Who is signed in, with the role; null when signed out.</summary>
    string? UserName { get; }

    /// <summary>The user's own page; null when there is none.</summary>
    string? AccountHref { get; }

    /// <summary>True when people and figures are made up; the foot of every page says so.</summary>
    bool IsDemonstration { get; }

    /// <summary>How to get help, in one line.</summary>
    string? HelpLine { get; }

    /// <summary>The links at the foot of every page.</summary>
    IReadOnlyList<ShellLink> FooterLinks { get; }

    /// <summary>How long the sign-in still lasts; null when signed out.</summary>
    SessionTime? Session { get; }

    /// <summary>
    /// Travels in every form and says whose it is, so that only they get it back when the sign-in ended meanwhile.
    /// Only the server can read it. Null when signed out.
    /// </summary>
    string? FormOwner { get; }
}
