namespace LeYe.A11yTests.Support.Engines;

/// <summary>One thing an engine or a check of ours has against a page.</summary>
/// <param name="Engine">axe, ace, htmlcs, html-validate, or the name of our check.</param>
/// <param name="Rule">The engine's own name of the rule.</param>
/// <param name="Selector">The element: tag with classes, then its path.</param>
/// <param name="Message">What the engine says.</param>
/// <param name="Review">The engine cannot decide and asks a person (axe incomplete, ACE potential, HTMLCS warning).</param>
public sealed record Finding(string Engine, string Rule, string Selector, string Message, bool Review = false)
{
    /// <summary>The mode in which it was found, such as <c>dark</c> or <c>320px</c>; empty for the plain page.</summary>
    public string Mode { get; init; } = "";

    public override string ToString() => $"{Engine} {Rule}{(Mode.Length > 0 ? $" [{Mode}]" : "")} at {Selector}: {Message}";
}
