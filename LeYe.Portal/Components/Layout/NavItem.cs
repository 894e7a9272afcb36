namespace LeYe.Portal.Components.Layout;

/// <summary>One link of the main navigation.</summary>
/// <param name="Label">Its words.</param>
/// <param name="Href">Its address; pages under it count as its section.</param>
/// <param name="Icon">Its drawing.</param>
/// <param name="Group">Links of one group stand together; a new number opens a gap.</param>
public sealed record NavItem(string Label, string Href, IconName Icon, int Group = 0);
