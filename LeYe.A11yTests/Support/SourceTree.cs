namespace LeYe.A11yTests.Support;

/// <summary>Where the sources of this project lie; engines and transcripts are read from there.</summary>
public static class SourceTree
{
    public static string Root { get; } = Find();

    public static string Project { get; } = Path.Combine(Root, "LeYe.A11yTests");

    public static string NodeModules { get; } = Path.Combine(Project, "node_modules");

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "LeYe.sln")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("LeYe.sln not found above " + AppContext.BaseDirectory);
    }
}
