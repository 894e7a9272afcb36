namespace LeYe.Tests.Support;

/// <summary>Where the sources lie, for tests that read them.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "LeYe.sln")))
            directory = directory.Parent;
        return directory?.FullName ?? throw new InvalidOperationException("LeYe.sln not found above " + AppContext.BaseDirectory);
    }
}
