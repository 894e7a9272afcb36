using LeYe.A11yTests.Support;

namespace LeYe.A11yTests.ScreenReader;

/// <summary>Where the rig, the transcripts and the table of listening cost lie in the sources.</summary>
public static class SourceFolder
{
    public static string Path { get; } = System.IO.Path.Combine(SourceTree.Project, "ScreenReader");
}
