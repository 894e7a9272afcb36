using LeYe.A11yTests.Support.Portals;
using Microsoft.Playwright;

namespace LeYe.A11yTests.Support.States;

/// <summary>One state of one page: who sees it, where it is, how it is reached, and how it introduces itself.</summary>
/// <param name="Name">A unique name, such as <c>people.many</c>.</param>
/// <param name="Path">The address; parts such as <c>{person}</c> are filled from <see cref="DemoRecords"/>.</param>
/// <param name="Title">What the title says before the product's name.</param>
public sealed record PageState(string Name, string Path, string Title)
{
    /// <summary>The account that looks; empty for a visitor.</summary>
    public string Account { get; init; } = "";

    public int Status { get; init; } = 200;

    public PortalKind Portal { get; init; } = PortalKind.Demonstration;

    /// <summary>What to do on the page after it is loaded, to get into the state.</summary>
    public Func<IPage, Task>? Reach { get; init; }

    /// <summary>Does to its window what the next state would still feel, such as setting its clock.</summary>
    public bool IsAlone { get; init; }

    /// <summary>Shows live numbers, so SignalR's client may be loaded.</summary>
    public bool IsLive { get; init; }

    /// <summary>One of the twelve main pages, looked at in every colour at every width.</summary>
    public bool IsMain { get; init; }

    /// <summary>The name of the state that is the same page to its reader, and so has the same title.</summary>
    public string? SharesTitleWith { get; init; }

    public override string ToString() => Name;
}
