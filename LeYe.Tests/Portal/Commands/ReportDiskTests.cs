using LeYe.Tests.Portal.Documents;
using Microsoft.Data.Sqlite;

namespace LeYe.Tests.Portal.Commands;

/// <summary>A place that takes no more files: one sentence, no half file, nothing lost that was there.</summary>
public sealed class ReportDiskTests : IDisposable
{
    private readonly TemporaryDirectory _directory = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _directory.Dispose();
    }

    [Fact]
    public async Task Report_WhereAFileCannotBeWritten_SaysWhichAndLeavesNoHalfFile()
    {
        var (data, target) = (Path.Combine(_directory.Path, "data"), Path.Combine(_directory.Path, "out"));
        await Ran.AsyncOf("demo", "--data", data, "--people", "300", "--until", "2024-02-29", "--password", "correct horse battery");
        // Nothing can take the place of a folder that is not empty.
        Directory.CreateDirectory(Path.Combine(target, "annual-report-2024.docx", "kept"));

        var (code, _, error) = await Ran.AsyncOf("report", "--data", data, "--year", "2024", "--cutoff", "2024-02-29", "--out", target);

        Assert.Equal(1, code);
        Assert.Contains("annual-report-2024.docx", error, StringComparison.Ordinal);
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.DoesNotContain(Directory.EnumerateFiles(target), f => f.EndsWith(".tmp", StringComparison.Ordinal));
        Assert.True(Directory.Exists(Path.Combine(target, "annual-report-2024.docx", "kept")));
        Assert.True(new FileInfo(Path.Combine(target, "annual-report-2024.json")).Length > 100);
    }
}
