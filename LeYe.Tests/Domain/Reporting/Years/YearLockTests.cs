using System.Data.Common;
using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Domain.Reporting.Corrections;
using LeYe.Domain.Training;
using LeYe.Domain.Training.Attendance;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting.Years;

/// <summary>After 定稿 the database itself refuses changes to facts dated on or before the cut-off (rules.md, The year).</summary>
public sealed class YearLockTests
{
    /// <summary>Raw statements on locked facts; placement 1 began 2024-01-08, income 1 is of 2024-01, session 1 was held 2024-03-04.</summary>
    public static TheoryData<string> Refused => new(
        "UPDATE Placements SET StartOn = '2024-12-10' WHERE Id = 1",
        "UPDATE Placements SET StartOn = '2024-01-09' WHERE Id = 1",
        "UPDATE Placements SET EndOn = '2024-11-30' WHERE Id = 1",
        "UPDATE Placements SET WorkMode = 2 WHERE Id = 1",
        "UPDATE Placements SET BaseId = 2 WHERE Id = 1",
        "UPDATE Placements SET IsTrial = TRUE WHERE Id = 1",
        "DELETE FROM Placements WHERE Id = 1",
        "INSERT INTO Placements (PersonId, BaseId, Post, WorkMode, NationalForm, Contract, Insurances, Source, IsTrial, IsMain, StartOn, Version) VALUES (11, 1, 'x', 1, 1, 1, 0, 0, FALSE, FALSE, '2024-11-30', 0)",
        "INSERT OR REPLACE INTO Placements (Id, PersonId, BaseId, Post, WorkMode, NationalForm, Contract, Insurances, Source, IsTrial, IsMain, StartOn, Version) VALUES (1, 11, 1, 'x', 1, 1, 1, 0, 0, FALSE, FALSE, '2024-12-10', 0)",
        "UPDATE Incomes SET GrossFen = 1 WHERE Id = 1",
        "UPDATE Incomes SET WorkMonth = 202412 WHERE Id = 1",
        "DELETE FROM Incomes",
        "INSERT INTO Incomes (PersonId, BaseId, WorkMonth, WageFen, PieceFen, BonusFen, SubsidyFen, DividendFen, GrossFen, Entry, Version) VALUES (11, 1, 202405, 1, 0, 0, 0, 0, 1, 1, 0)",
        "DELETE FROM MonthCloses WHERE WorkMonth = 202411",
        "UPDATE Sessions SET HeldOn = '2024-12-09' WHERE Id = 1",
        "UPDATE Sessions SET RegisterState = 1 WHERE Id = 1",
        "UPDATE Sessions SET IsCancelled = TRUE WHERE Id = 1",
        "UPDATE Classes SET CompletionPercent = 10 WHERE Id = 1",
        "DELETE FROM Marks",
        "UPDATE Marks SET Kind = 5",
        "UPDATE Enrolments SET FromOn = '2024-03-05'",
        "UPDATE Classes SET StartsOn = '2024-12-09'",
        "UPDATE BaseStatusInterval SET FromOn = '2018-02-01'",
        "INSERT INTO BaseStatusInterval (BaseId, Status, FromOn) VALUES (1, 3, '2024-06-01')",
        "INSERT INTO Leaves (PlacementId, FromOn, UncountedFromOn) VALUES (1, '2024-05-01', '2024-08-01')",
        "INSERT INTO Contributions (Source, Purpose, Kind, AmountFen, ReceivedOn, RecordedBy, RecordedAt) VALUES ('x', 1, 1, 1, '2024-11-30', 'x', '2024-12-01')",
        "INSERT INTO TeamMonths (TeamId, WorkMonth, Orders) VALUES (1, 202411, 5)",
        "INSERT INTO Openings (BaseId, Post, Kind, WorkMode, Seats, Asks, Offers, OpenedOn, Version) VALUES (1, 'x', 1, 1, 1, 0, 0, '2024-11-30', 0)");

    public static TheoryData<string> Allowed => new(
        "UPDATE Placements SET EndOn = '2024-12-10', EndReason = 1 WHERE Id = 1",
        "UPDATE Placements SET EndOn = '2024-12-01', EndReason = 1 WHERE Id = 1",
        "UPDATE Placements SET Post = '主管' WHERE Id = 1",
        "INSERT INTO Incomes (PersonId, BaseId, WorkMonth, WageFen, PieceFen, BonusFen, SubsidyFen, DividendFen, GrossFen, Entry, Version) VALUES (11, 1, 202412, 1, 0, 0, 0, 0, 1, 1, 0)",
        "INSERT INTO Leaves (PlacementId, FromOn, UncountedFromOn) VALUES (1, '2024-12-05', '2025-03-05')",
        "UPDATE BaseStatusInterval SET UntilOn = '2024-12-20'",
        "INSERT INTO Contributions (Source, Purpose, Kind, AmountFen, ReceivedOn, RecordedBy, RecordedAt) VALUES ('x', 1, 1, 1, '2024-12-01', 'x', '2024-12-01')",
        "INSERT INTO Openings (BaseId, Post, Kind, WorkMode, Seats, Asks, Offers, OpenedOn, Version) VALUES (1, 'x', 1, 1, 1, 0, 0, '2024-12-01', 0)");

    [Theory, MemberData(nameof(Refused))]
    public async Task RawSql_OnALockedFact_IsRefusedWithTheReason(string sql)
    {
        using var world = await FinalAsync();
        using var db = world.Test.Open();
        var fault = Assert.ThrowsAny<DbException>(() => TestSql.Run(db, sql));
        Assert.Contains("已经定稿", fault.Message, StringComparison.Ordinal);
        Assert.True(StorageFaults.IsYearLocked(fault));
    }

    [Theory, MemberData(nameof(Refused))]
    public void RawSql_BeforeTheYearIsFinal_IsNotRefused(string sql)
    {
        using var world = WithClass();
        using var db = world.Test.Open();
        TestSql.WithoutReferences(db);
        Assert.True(TestSql.Run(db, sql) > 0, "the statement touches nothing, so its refusal would prove nothing");
    }

    [Theory, MemberData(nameof(Allowed))]
    public async Task RawSql_OnLaterFacts_IsAllowed(string sql)
    {
        using var world = await FinalAsync();
        using var db = world.Test.Open();
        Assert.True(TestSql.Run(db, sql) > 0);
    }

    [Theory]
    [InlineData("UPDATE ReportSnapshots SET Reason = 'x'")]
    [InlineData("DELETE FROM ReportSnapshots")]
    [InlineData("UPDATE SnapshotFiles SET Bytes = x'00'")]
    [InlineData("DELETE FROM SnapshotFiles")]
    [InlineData("DELETE FROM YearLocks")]
    [InlineData("UPDATE YearLocks SET UntilOn = '2024-01-01'")]
    [InlineData("INSERT INTO LockPasses (ExceptionId) VALUES (1)")]
    public async Task RawSql_OnTheSnapshotOrItsLock_IsRefused(string sql)
    {
        using var world = await FinalAsync();
        using var db = world.Test.Open();
        TestSql.WithoutReferences(db);
        Assert.ThrowsAny<DbException>(() => TestSql.Run(db, sql));
    }

    [Fact]
    public async Task Services_OnLockedFacts_BreakTheRuleAndChangeNothing()
    {
        using var world = await FinalAsync();
        var placements = new PlacementService(world.Test.Database, new SilentPlacementEvents());
        Assert.Equal("year.locked", await YearWorld.RefusedAsync(() => placements.EndPlacementAsync(world.Lead, 1, new(2024, 11, 1), EndReason.Other, 0)));
        Assert.Equal("year.locked", await YearWorld.RefusedAsync(() => world.Income.ReopenMonthAsync(world.Lead, 1, new WorkMonth(202411), "补录一人")));
        Assert.Equal("year.locked", await YearWorld.RefusedAsync(() => world.Test.Attendance
            .CorrectMarkAsync(world.Lead, 1, 1, MarkKind.Absent, "点错了", SessionVersion(world))));
        using var db = world.Test.Open();
        Assert.Null(db.Placements.Single(p => p.Id == 1).EndOn);
        Assert.DoesNotContain(db.Audit.ToList(), a => a.Act is "EndPlacement" or "ReopenMonth" or "CorrectMark");
    }

    [Fact]
    public async Task Service_SettingALaterEnd_IsAllowed()
    {
        using var world = await FinalAsync();
        await new PlacementService(world.Test.Database, new SilentPlacementEvents()).EndPlacementAsync(world.Lead, 1, new(2024, 12, 10), EndReason.Other, 0);
        using var db = world.Test.Open();
        Assert.Equal(new DateOnly(2024, 12, 10), db.Placements.Single(p => p.Id == 1).EndOn);
    }

    [Fact]
    public async Task Exception_LetsItsPersonChangeFactsUntilItsEnd_AndTheAuditListsIt()
    {
        using var world = await FinalAsync();
        await world.Exceptions.GrantAsync(world.Signer, 2024, "LEAD", "漏记离职", "离职单3号", new(2024, 12, 18), null);
        var placements = new PlacementService(world.Test.Database, new SilentPlacementEvents());
        await placements.EndPlacementAsync(world.Lead, 1, new(2024, 11, 1), EndReason.Other, 0);
        var stranger = world.Lead with { AccountId = 77 };
        Assert.Equal("year.locked", await YearWorld.RefusedAsync(() => placements.EndPlacementAsync(stranger, 2, new(2024, 11, 1), EndReason.Other, 0)));
        world.Test.Time.MoveTo(new(2024, 12, 19));
        Assert.Equal("year.locked", await YearWorld.RefusedAsync(() => placements.EndPlacementAsync(world.Lead, 2, new(2024, 11, 1), EndReason.Other, 0)));

        var listed = Assert.Single(await new CorrectionQueries(world.Test.Database).ListAsync(world.Signer, 2024));
        Assert.Contains("EndPlacement", Assert.Single(listed.Acts).Acts, StringComparison.Ordinal);
        Assert.Equal(0, world.Count<LockPass>());
        using var db = world.Test.Open();
        Assert.ThrowsAny<DbException>(() => TestSql.Run(db, "UPDATE Placements SET EndOn = '2024-10-01' WHERE Id = 2"));
    }

    [Theory]
    [InlineData("LEAD", "漏", "证明", 2, "year.reason")]
    [InlineData("LEAD", "漏记", "证", 2, "correction.evidence")]
    [InlineData("LEAD", "漏记", "证明", -1, "correction.ends-on")]
    [InlineData("LEAD", "漏记", "证明", 32, "correction.ends-on")]
    [InlineData("NOBODY", "漏记", "证明", 2, "correction.person")]
    [InlineData("SIGNER", "漏记", "证明", 2, "correction.person")]
    public async Task Exception_WithoutWhatItNeeds_IsRefused(string person, string reason, string evidence, int days, string rule)
    {
        using var world = await FinalAsync();
        Assert.Equal(rule, await YearWorld.RefusedAsync(() =>
            world.Exceptions.GrantAsync(world.Signer, 2024, person, reason, evidence, world.Test.Calendar.Today.AddDays(days), null)));
    }

    private static int SessionVersion(YearWorld world)
    {
        using var db = world.Test.Open();
        return db.Sessions.Single(s => s.Id == 1).Version;
    }

    private static YearWorld WithClass()
    {
        var world = new YearWorld();
        world.Test.Put(new Team { Id = 1, BaseId = YearWorld.BaseId, Name = "一组" });
        var training = Make.Class(1, YearWorld.BaseId, new DateOnly(2024, 3, 4));
        Make.Enrol(training, 11, true, AssessmentResult.Passed, MarkKind.Present);
        world.Test.Put(training, Make.Base(2, "guilin"));
        return world;
    }

    private static async Task<YearWorld> FinalAsync()
    {
        var world = WithClass();
        await world.MakeFinalAsync();
        return world;
    }
}
