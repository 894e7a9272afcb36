namespace LeYe.A11yTests.ScreenReader;

/// <summary>Files that lie beside the tests and are compared with what happens now. <c>LEYE_REFRESH=1</c> writes them anew.</summary>
public static class KeptFiles
{
    /// <summary>Whether the files are to be written instead of compared.</summary>
    public static bool Refreshing { get; } = Environment.GetEnvironmentVariable("LEYE_REFRESH") == "1";

    /// <summary>Holds that everything in the kept transcript is still heard. The fresh one is left in the test's output folder.</summary>
    /// <param name="reader">The journey.</param>
    /// <param name="name">The name of its file, without the ending.</param>
    public static async Task CompareAsync(ScreenReaderSession reader, string name)
    {
        var transcript = new Transcript(reader.Title, reader.Steps);
        var fresh = Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "Transcripts")).FullName, name + ".txt");
        await File.WriteAllTextAsync(fresh, transcript.Text);
        var kept = Path.Combine(SourceFolder.Path, "Transcripts", name + ".txt");
        if (Refreshing)
            File.Copy(fresh, kept, overwrite: true);
        Assert.True(File.Exists(kept), $"{kept} is not there; LEYE_REFRESH=1 writes it.");
        var lost = transcript.NoLongerHeard(await File.ReadAllTextAsync(kept));
        Assert.True(lost.Count == 0, $"{reader.Title}: no longer heard: {string.Join(" | ", lost)}. If that is meant, LEYE_REFRESH=1 keeps the new transcript {fresh}.");
    }
}
