namespace LeYe.Portal.Components.Navigation;

/// <summary>One section of a record, at its own address.</summary>
/// <param name="Text">The section.</param>
/// <param name="Href">Its address.</param>
/// <param name="IsCurrent">True for the section shown.</param>
public sealed record TabItem(string Text, string Href, bool IsCurrent = false);
