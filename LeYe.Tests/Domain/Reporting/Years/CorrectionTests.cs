using LeYe.Domain.Placements;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Reporting.Years;

/// <summary>更正, what the next year prints of it, and tampering.</summary>
public sealed class CorrectionTests
{
    private static readonly DateOnly Cutoff = new(2024, 11, 30);

    [Fact]
    public async Task Correct_AfterFactsChangedUnderAnException_MakesEditionOneOneBesideTheOld()
    {
        using var world = await CorrectedAsync();
        var list = await world.Snapshots.ListAsync(world.Signer, 2024);
        Assert.Equal(["1.0", "1.1"], list.Select(s => s.Edition));
        Assert.Equal("漏记离职", list[1].Snapshot.Reason);
        var (old, now) = (await world.Snapshots.ReportAsync(world.Signer, list[0].Snapshot.Id), await world.Snapshots.ReportAsync(world.Signer, list[1].Snapshot.Id));
        var change = Assert.Single(FigureChange.Between(old, now), c => c.Metric == Metrics.Headcount && c.Base == "programme");
        Assert.Equal(("2", "1"), (change.Old!.Value, change.New!.Value));
        Assert.Equal(("1.1", "漏记离职"), (now.Edition, now.CorrectionReason));
        Assert.Equal("1.1", (await world.Snapshots.FindAsync(world.Signer, 2024, Cutoff))!.Edition);
        Assert.All(await world.Snapshots.CheckAsync(world.Signer, reprints: true), c => Assert.True(c.IsSound));
        using var db = world.Test.Open();
        Assert.NotNull(db.LockExceptions.Single().ClosedAt);
    }

    [Fact]
    public async Task Correct_WithoutAnException_IsRefused()
    {
        using var world = new YearWorld();
        await world.MakeFinalAsync();
        Assert.Equal("correction.no-exception", await YearWorld.RefusedAsync(() => world.Finals.CorrectAsync(world.Signer, 2024, "漏记离职", null)));
    }

    [Fact]
    public async Task Correct_ByThePersonWhoChangedTheFacts_IsRefused()
    {
        using var world = new YearWorld();
        await world.MakeFinalAsync();
        await world.Exceptions.GrantAsync(world.Signer, 2024, "LEAD", "漏记离职", "离职单3号", new(2024, 12, 18), null);
        var same = world.Signer with { AccountId = world.Lead.AccountId };
        Assert.Equal("year.same-person", await YearWorld.RefusedAsync(() => world.Finals.CorrectAsync(same, 2024, "漏记离职", null)));
    }

    [Fact]
    public async Task NextYear_PrintsWhatWasReportedAndWhatWasCorrected()
    {
        using var world = await CorrectedAsync();
        world.CloseMonths(202412, 202412);
        world.Test.Time.MoveTo(new(2025, 1, 31));
        await world.Finals.FreezeYearEndAsync(world.Signer, 2024, null);
        world.Test.Put(Make.Placement(11, new(2025, 2, 3), new(2025, 2, 20)));

        var previous = (await world.Builder.BuildAsync(world.Signer, 2025, new(2025, 2, 28), CancellationToken.None)).Previous!;
        Assert.Equal((2024, Cutoff, "1.1", "漏记离职", true), (previous.Year, previous.Cutoff, previous.Edition, previous.CorrectionReason, previous.HasYearEnd));
        var headcount = Assert.Single(previous.Figures, f => f.Metric == Metrics.Headcount && f.Base == "programme");
        Assert.Equal(("2", "1", "1", "point"), (headcount.Original, headcount.Corrected, headcount.YearEnd, headcount.Window));
    }

    [Fact]
    public async Task YearEnd_BeforeItsDay_OrTwice_IsRefused_AndItsLockReachesTheYearsEnd()
    {
        using var world = new YearWorld();
        await world.MakeFinalAsync();
        world.CloseMonths(202412, 202412);
        world.Test.Time.MoveTo(new(2025, 1, 30));
        Assert.Equal("year.year-end-ahead", await YearWorld.RefusedAsync(() => world.Finals.FreezeYearEndAsync(world.Signer, 2024, null)));
        world.Test.Time.MoveTo(new(2025, 1, 31));
        await world.Finals.FreezeYearEndAsync(world.Signer, 2024, null);
        Assert.Equal("year.already-final", await YearWorld.RefusedAsync(() => world.Finals.FreezeYearEndAsync(world.Signer, 2024, null)));
        var placements = new PlacementService(world.Test.Database, new SilentPlacementEvents());
        Assert.Equal("year.locked", await YearWorld.RefusedAsync(() => placements.EndPlacementAsync(world.Lead, 1, new(2024, 12, 20), EndReason.Other, 0)));
        await placements.EndPlacementAsync(world.Lead, 1, new(2025, 1, 20), EndReason.Other, 0);
    }

    [Theory]
    [InlineData("UPDATE SnapshotFiles SET Bytes = x'25504446' WHERE Format = 'pdf'", SnapshotFault.FileChanged)]
    [InlineData("UPDATE SnapshotFiles SET Bytes = x'7b7d', Sha256 = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' WHERE Format = 'json'", SnapshotFault.DataChanged)]
    [InlineData("DELETE FROM SnapshotFiles WHERE Format = 'xlsx'", SnapshotFault.FilesIncomplete)]
    [InlineData("UPDATE ReportSnapshots SET SignedBy = '别人'", SnapshotFault.SealBroken)]
    [InlineData("UPDATE ReportSnapshots SET NarrativeHash = 'x'", SnapshotFault.PartChanged)]
    [InlineData("UPDATE ReportSnapshots SET Seal = 'x'", SnapshotFault.AuditDiffers)]
    public async Task Tampering_WithAStoredSnapshot_IsFound(string sql, SnapshotFault fault)
    {
        using var world = new YearWorld();
        await world.MakeFinalAsync();
        using (var db = world.Test.Open())
        {
            // Whoever may write the file can take the guard away first; that is found as well.
            TestSql.WithoutGuards(db, "Fixed_SnapshotFiles_Update", "Fixed_SnapshotFiles_Delete", "Fixed_ReportSnapshots_Update");
            TestSql.Run(db, sql);
        }
        var checks = await world.Snapshots.CheckAsync(world.Signer, reprints: false);
        Assert.Contains(fault, checks.Single(c => c.Edition == "1.0").Faults.Select(f => f.Fault));
        Assert.Equal(3, checks.Single(c => c.Edition is null).Faults.Count(f => f.Fault == SnapshotFault.GuardMissing));
    }

    [Fact]
    public async Task Reprint_ByTheSameProgramThatPrintsOtherwise_IsFound()
    {
        using var world = new YearWorld();
        await world.MakeFinalAsync();
        world.Printer.Ending = " changed";
        var faults = Assert.Single(await world.Snapshots.CheckAsync(world.Signer, reprints: true)).Faults;
        Assert.Equal(["docx", "pdf", "xlsx"], faults.Where(f => f.Fault == SnapshotFault.PrintsDifferently).Select(f => f.Detail).Order());
        world.Printer.ProgramVersion = "another";
        Assert.True(Assert.Single(await world.Snapshots.CheckAsync(world.Signer, reprints: true)).IsSound);
    }

    private static async Task<YearWorld> CorrectedAsync()
    {
        var world = new YearWorld();
        await world.MakeFinalAsync();
        await world.Exceptions.GrantAsync(world.Signer, 2024, "LEAD", "漏记离职", "离职单3号", new(2024, 12, 18), null);
        await new PlacementService(world.Test.Database, new SilentPlacementEvents()).EndPlacementAsync(world.Lead, 1, new(2024, 11, 1), EndReason.Other, 0);
        await world.Finals.CorrectAsync(world.Signer, 2024, "漏记离职", null);
        return world;
    }
}
