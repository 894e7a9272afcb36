namespace LeYe.Portal.Documents.Pdf;

/// <summary>Finds the Node program the way a shell would.</summary>
internal static class NodeProgram
{
    /// <exception cref="PrintingFailedException"><see cref="PrintingFailure.NodeMissing"/>.</exception>
    public static string Find(string? searchPath)
    {
        var name = OperatingSystem.IsWindows() ? "node.exe" : "node";
        var path = searchPath ?? Environment.GetEnvironmentVariable("PATH") ?? "";
        return path.Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(directory => Path.Combine(directory, name))
            .FirstOrDefault(File.Exists)
            ?? throw new PrintingFailedException(PrintingFailure.NodeMissing, name);
    }
}
