namespace LeYe.A11yTests.Baseline;

/// <summary>A use of something that the oldest browsers we serve do not know.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Feature">What it uses.</param>
/// <param name="Where">The line, and what the linter says.</param>
public sealed record BaselineFinding(string File, string Feature, string Where);
