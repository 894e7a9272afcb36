namespace LeYe.A11yTests.Baseline;

/// <summary>Something newer than the oldest browsers that the pages use all the same, because nobody needs it.</summary>
/// <param name="File">The file, or <c>*.css</c> for all styles.</param>
/// <param name="Feature">What is used.</param>
/// <param name="Fallback">What happens in a browser without it.</param>
public sealed record Enhancement(string File, string Feature, string Fallback)
{
    public bool Covers(BaselineFinding finding) =>
        Feature == finding.Feature && (File == finding.File || (File == "*.css" && finding.File.EndsWith(".css", StringComparison.Ordinal)));
}
