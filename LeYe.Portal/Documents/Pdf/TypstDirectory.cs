namespace LeYe.Portal.Documents.Pdf;

/// <summary>
/// Finds the template directory: beside the published program, else in the source tree above the build output
/// (about 200 MB of fonts and compiler are not copied into each build).
/// </summary>
internal static class TypstDirectory
{
    private static readonly string InProject = Path.Combine("Documents", "Pdf", "Typst");
    private static readonly string InSource = Path.Combine("LeYe.Portal", InProject);

    public static string Find()
    {
        var published = Path.Combine(AppContext.BaseDirectory, InProject);
        if (IsComplete(published)) return published;
        for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
        {
            var candidate = Path.Combine(at.FullName, InSource);
            if (IsComplete(candidate)) return candidate;
        }

        return published;
    }

    private static bool IsComplete(string directory) => File.Exists(Path.Combine(directory, "report.typ"));
}
