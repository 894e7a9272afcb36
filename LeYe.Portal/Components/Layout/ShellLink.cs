namespace LeYe.Portal.Components.Layout;

/// <summary>A link at the foot of every page, always in the same place and order (WCAG 3.2.6).</summary>
public sealed record ShellLink(string Label, string Href);
