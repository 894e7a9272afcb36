namespace LeYe.Portal.Features.Help;

/// <summary>A key that does something.</summary>
/// <param name="Place">Where: the key of the group's heading in HelpText.</param>
/// <param name="Key">The key as users call it.</param>
/// <param name="Act">What it does.</param>
/// <param name="Handled">The script and the key as the script names it, such as <c>roll-call.js Backspace</c>; empty for what the browser does.</param>
public sealed record KeyDescription(string Place, string Key, string Act, string Handled);
