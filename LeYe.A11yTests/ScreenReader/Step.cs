namespace LeYe.A11yTests.ScreenReader;

/// <summary>One thing that the user did, and what was said until it was quiet again.</summary>
/// <param name="Did">The keys, or what was typed.</param>
/// <param name="Keys">How many keys that took; a character that an input method composes counts as one.</param>
/// <param name="From">Where in the speech log the step begins.</param>
public sealed record Step(string Did, int Keys, int From)
{
    /// <summary>A run of keys, each of which cuts off what the one before it made heard: only the last of it is certain, and only that is kept.</summary>
    public bool IsRun { get; init; }

    /// <summary>What was said, in order.</summary>
    public IReadOnlyList<string> Said { get; set; } = [];
}
