using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Placements;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Reporting.Submissions;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Reporting.Years;

public sealed class FinaliseTests
{
    [Fact]
    public async Task Finalise_OfAReviewedYear_StoresTheValueTheFilesAndTheLock()
    {
        using var world = new YearWorld();
        await world.Narrative.SaveAsync(world.Preparer, 2024, NarrativeKeys.Difficulties, "线路慢。", 0, null);
        var id = await world.MakeFinalAsync();

        var stored = Assert.Single(await world.Snapshots.ListAsync(world.Signer, 2024));
        Assert.Equal((id, "1.0", "经办人", "复核人", "签发人"), (stored.Snapshot.Id, stored.Edition, stored.Snapshot.PreparedBy, stored.Snapshot.ReviewedBy, stored.Snapshot.SignedBy));
        Assert.Equal(["docx", "json", "pdf", "xlsx"], stored.Files.Select(f => f.Format));
        var final = await world.Snapshots.FindAsync(world.Signer, 2024, new(2024, 11, 30));
        Assert.Equal((ReportStatus.Final, "1.0", "线路慢。"), (final!.Status, final.Edition, Assert.Single(final.Narrative).Text));
        Assert.All(await world.Snapshots.CheckAsync(world.Signer, reprints: true), c => Assert.True(c.IsSound));
        using var db = world.Test.Open();
        Assert.Equal((new DateOnly(2024, 11, 30), 202411), (db.YearLocks.Single().UntilOn, db.YearLocks.Single().UntilMonth));
        Assert.Contains(db.Audit.ToList(), a => a.Act == "Finalise" && a.AccountId == world.Signer.AccountId);
    }

    [Fact]
    public async Task Printing_AfterTheRecordsChanged_GivesTheStoredBytes()
    {
        using var world = new YearWorld();
        await world.MakeFinalAsync();
        var before = await world.Snapshots.FileAsync(world.Signer, 2024, new DateOnly(2024, 11, 30), "json");
        // A person placed after the cut-off changes nothing that was reported.
        world.Test.Put(Make.Person(13), Make.Placement(13, new(2024, 12, 2)));
        Assert.Equal(before, await world.Snapshots.FileAsync(world.Signer, 2024, new DateOnly(2024, 11, 30), "json"));
    }

    [Fact]
    public async Task Finalise_WithAnOpenMonth_IsRefusedAndNothingIsLocked()
    {
        using var world = new YearWorld(closedUntil: 202410);
        await world.Work.SubmitForReviewAsync(world.Preparer, 2024, 0, null);
        await world.Work.ApproveAsync(world.Reviewer, 2024, 1, null);
        Assert.Equal("year.open", await YearWorld.RefusedAsync(world.FinaliseAsync));
        AssertNothingStored(world);
    }

    [Fact]
    public async Task Finalise_OfACutoffThatHasNotPassed_IsRefused()
    {
        using var world = new YearWorld(today: new DateOnly(2024, 11, 30));
        await world.Work.SubmitForReviewAsync(world.Preparer, 2024, 0, null);
        await world.Work.ApproveAsync(world.Reviewer, 2024, 1, null);
        Assert.Equal("year.cutoff-ahead", await YearWorld.RefusedAsync(world.FinaliseAsync));
        Assert.Equal("year.cutoff-ahead", await YearWorld.RefusedAsync(() => world.Bases.SignAsync(world.Lead, 2024, 1, 0, null)));
        AssertNothingStored(world);
    }

    [Fact]
    public async Task Finalise_ByTwoAtOnce_MakesOneSnapshot()
    {
        using var world = new YearWorld();
        await world.ReviewAsync();
        var other = world.Signer with { AccountId = 9, Name = "另一签发人" };
        var turns = await Task.WhenAll(Try(() => world.FinaliseAsync()), Try(() => world.Finals.FinaliseAsync(other, 2024, 2, null)));
        Assert.Single(turns, t => t is null);
        Assert.Contains(turns.Single(t => t is not null)!.Rule.Name, new[] { "year.already-final", "year.changed-meanwhile" });
        Assert.Equal((1, 1, 4), (world.Count<ReportSnapshot>(), world.Count<YearLock>(), world.Count<SnapshotFile>()));
    }

    [Fact]
    public async Task Finalise_SentTwice_ActsOnce()
    {
        using var world = new YearWorld();
        await world.ReviewAsync();
        var form = Guid.NewGuid();
        Assert.Equal(await world.Finals.FinaliseAsync(world.Signer, 2024, 2, form), await world.Finals.FinaliseAsync(world.Signer, 2024, 2, form));
        Assert.Equal(1, world.Count<ReportSnapshot>());
    }

    [Fact]
    public async Task Finalise_WhenPrintingDies_LeavesNothing()
    {
        using var world = new YearWorld();
        await world.ReviewAsync();
        world.Printer.WhilePrinting = () => throw new InvalidOperationException("node was killed");
        await Assert.ThrowsAsync<InvalidOperationException>(world.FinaliseAsync);
        AssertNothingStored(world);
        world.Printer.WhilePrinting = null;
        await world.FinaliseAsync();
    }

    [Fact]
    public async Task Finalise_WhenRecordsChangeWhilePrinting_IsRefused()
    {
        using var world = new YearWorld();
        await world.ReviewAsync();
        world.Printer.WhilePrinting = () => new PlacementService(world.Test.Database, new SilentPlacementEvents())
            .EndPlacementAsync(world.Lead, 1, new DateOnly(2024, 11, 20), EndReason.Other, 0);
        Assert.Equal("year.changed-meanwhile", await YearWorld.RefusedAsync(world.FinaliseAsync));
        AssertNothingStored(world);
    }

    [SqliteFact]
    public async Task Finalise_OnAFullDisk_IsRefusedWholeAndWorksWithRoom()
    {
        using var world = new YearWorld();
        await world.ReviewAsync();
        long pages;
        using (var db = world.Test.Open())
            pages = db.Database.SqlQuery<long>($"SELECT page_count AS Value FROM pragma_page_count").Single();
        world.Test.OnOpen = db => GiveRoom(db, pages + 1);
        Assert.Equal("year.disk-full", await YearWorld.RefusedAsync(world.FinaliseAsync));
        world.Test.OnOpen = db => GiveRoom(db, 1_000_000);
        AssertNothingStored(world);
        await world.FinaliseAsync();
        Assert.Equal(1, world.Count<ReportSnapshot>());
    }

    [Fact]
    public async Task ThreePeople_DoTheThreeActs()
    {
        using var world = new YearWorld();
        await world.SignBaseAsync();
        await world.Work.SubmitForReviewAsync(world.Preparer, 2024, 0, null);
        var alsoReviewer = world.Reviewer with { AccountId = world.Preparer.AccountId };
        Assert.Equal("year.same-person", await YearWorld.RefusedAsync(() => world.Work.ApproveAsync(alsoReviewer, 2024, 1, null)));
        await world.Work.ApproveAsync(world.Reviewer, 2024, 1, null);
        foreach (var taken in new[] { world.Preparer.AccountId, world.Reviewer.AccountId })
            Assert.Equal("year.same-person", await YearWorld.RefusedAsync(() => world.Finals.FinaliseAsync(world.Signer with { AccountId = taken }, 2024, 2, null)));
        await world.FinaliseAsync();
    }

    [Fact]
    public async Task Finalise_NeedsReviewSignaturesAndAnswers()
    {
        using var world = new YearWorld();
        Assert.Equal("year.not-reviewed", await YearWorld.RefusedAsync(() => world.Finals.FinaliseAsync(world.Signer, 2024, 0, null)));
        await world.Narrative.CommentAsync(world.Reviewer, 2024, NarrativeKeys.Posts, "请写岗位", null);
        await world.Work.SubmitForReviewAsync(world.Preparer, 2024, 0, null);
        Assert.Equal("year.comments-open", await YearWorld.RefusedAsync(() => world.Work.ApproveAsync(world.Reviewer, 2024, 1, null)));
        await world.Narrative.ResolveAsync(world.Preparer, 1);
        await world.Work.ApproveAsync(world.Reviewer, 2024, 1, null);
        Assert.Equal("year.not-signed", await YearWorld.RefusedAsync(world.FinaliseAsync));
    }

    [Fact]
    public async Task ProvinceSheets_AreOfTheSnapshot_FromTheTwentyFirst()
    {
        using var world = new YearWorld();
        Assert.Equal("year.not-final", await YearWorld.RefusedAsync(() => world.Provinces.ReadAsync(world.Preparer, 2024)));
        await world.MakeFinalAsync();
        world.Test.Time.MoveTo(new(2024, 12, 20));
        Assert.Equal("submission.province-too-early", await YearWorld.RefusedAsync(() => world.Provinces.ReadAsync(world.Preparer, 2024)));
        world.Test.Time.MoveTo(new(2024, 12, 21));
        world.Test.Put(Make.Person(13), Make.Placement(13, new(2024, 12, 2)));
        var sheet = await world.Provinces.ReadAsync(world.Preparer, 2024);
        Assert.Equal((ReportStatus.Final, "2"), (sheet.Status, sheet.Figures.Single(f => f.Metric == Metrics.Headcount && f.Base == "programme").Value));
    }

    [Fact]
    public async Task Submission_OfAProvince_HoldsTheHashesOfItsOwnFiles()
    {
        using var world = new YearWorld();
        await world.MakeFinalAsync();
        world.Test.Time.MoveTo(new(2024, 12, 21));
        foreach (var variant in new[] { SubmissionRules.Main, "甘肃" })
            await world.Submissions.RecordAsync(world.Preparer, 2024, new SubmissionOptions(variant, "收文单位", SubmissionChannel.DocumentSystem, new(2024, 12, 21), null), null);
        var final = (await world.Snapshots.FindAsync(world.Signer, 2024, new(2024, 11, 30)))!;
        var sheet = (await world.Printer.PrintProvinceAsync(final, "甘肃", CancellationToken.None)).ToDictionary(f => f.Format, f => SnapshotSeal.Hash(f.Bytes));
        using var db = world.Test.Open();
        var (main, province) = (db.Submissions.Single(s => s.Variant == "A"), db.Submissions.Single(s => s.Variant == "甘肃"));
        Assert.Equal((sheet["pdf"], sheet["docx"], sheet["xlsx"]), (province.PdfHash, province.DocxHash, province.XlsxHash));
        Assert.NotEqual(main.PdfHash, province.PdfHash);
        Assert.Equal("submission.variant", await YearWorld.RefusedAsync(() => world.Submissions.RecordAsync(
            world.Preparer, 2024, new SubmissionOptions("火星", "收文单位", SubmissionChannel.DocumentSystem, new(2024, 12, 21), null), null)));
    }

    [Theory]
    [InlineData(RoleName.Foundation)]
    [InlineData(RoleName.ReportPreparer)]
    [InlineData(RoleName.ReportReviewer)]
    [InlineData(RoleName.BaseLead)]
    [InlineData(RoleName.Administrator)]
    public async Task Finalise_ByAnotherRole_IsForbidden(RoleName role)
    {
        using var world = new YearWorld();
        await Assert.ThrowsAsync<NotAllowedException>(() => world.Finals.FinaliseAsync(new Actor(9, "x", role, BaseScope.All), 2024, 0, null));
    }

    private static void GiveRoom(LeYe.Domain.Persistence.LeYeDb db, long pages)
    {
        var pragma = FormattableString.Invariant($"PRAGMA max_page_count = {pages}");
        db.Database.OpenConnection();
        db.Database.ExecuteSqlRaw(pragma);
    }

    private static void AssertNothingStored(YearWorld world) =>
        Assert.Equal((0, 0, 0), (world.Count<ReportSnapshot>(), world.Count<SnapshotFile>(), world.Count<YearLock>()));

    private static async Task<RuleBrokenException?> Try(Func<Task> act)
    {
        try
        {
            await Task.Run(act);
            return null;
        }
        catch (RuleBrokenException broken)
        {
            return broken;
        }
    }
}
