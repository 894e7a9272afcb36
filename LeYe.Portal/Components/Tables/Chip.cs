namespace LeYe.Portal.Components.Tables;

/// <summary>A filter that is on and can be taken off.</summary>
/// <param name="Text">Which one, with its value: 状态：在岗.</param>
/// <param name="Href">The list without it.</param>
public sealed record Chip(string Text, string Href);
