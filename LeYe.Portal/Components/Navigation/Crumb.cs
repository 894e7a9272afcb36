namespace LeYe.Portal.Components.Navigation;

/// <summary>One step of the way here. The last one is the page itself.</summary>
public sealed record Crumb(string Text, string Href);
