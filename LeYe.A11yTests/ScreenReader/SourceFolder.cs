namespace LeYe.A11yTests.ScreenReader;

/// <summary>Where the rig, the transcripts and the table of listening cost lie in the sources.</summary>
public static class SourceFolder
{
    public static string Path { get; } = System.IO.Path.Combine(Root(), "LeYe.A11yTests", "ScreenReader");

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(System.IO.Path.Combine(folder.FullName, "LeYe.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("LeYe.sln not found above " + AppContext.BaseDirectory);
    }
}
