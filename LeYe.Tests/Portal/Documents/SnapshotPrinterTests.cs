using LeYe.Domain.Reporting.Snapshots;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Pdf;
using LeYe.Tests.Domain.Reporting.Years;

namespace LeYe.Tests.Portal.Documents;

/// <summary>定稿 with the real printer when its PDF cannot come about: nothing is stored and nothing is locked.</summary>
public sealed class SnapshotPrinterTests
{
    [Fact]
    public async Task Finalise_WithoutNode_StoresNothing()
    {
        using var directory = new TemporaryDirectory();
        Assert.Equal(PrintingFailure.NodeMissing, await RefusedAsync(directory.Path));
    }

    [Fact]
    public async Task Finalise_WhoseNodeIsKilled_StoresNothing()
    {
        using var directory = new TemporaryDirectory();
        var node = Path.Combine(directory.Path, "node");
        await File.WriteAllTextAsync(node, "#!/bin/sh\nkill -9 $$\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(node, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Equal(PrintingFailure.Stopped, await RefusedAsync(directory.Path));
    }

    private static async Task<PrintingFailure> RefusedAsync(string searchPath)
    {
        using var world = new YearWorld();
        await world.ReviewAsync();
        world.RealPrinter = new SnapshotPrinter(new ReportPrinting(new PdfPrinter(new PdfPrinterOptions { SearchPath = searchPath })));
        var failure = await Assert.ThrowsAsync<PrintingFailedException>(world.FinaliseAsync);
        Assert.Equal((0, 0, 0), (world.Count<ReportSnapshot>(), world.Count<SnapshotFile>(), world.Count<YearLock>()));
        world.RealPrinter = null;
        await world.FinaliseAsync();
        return failure.Reason;
    }
}
