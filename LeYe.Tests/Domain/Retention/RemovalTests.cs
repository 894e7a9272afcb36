using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Presence;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Retention;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Retention;

/// <summary>A removal: whole or not at all, with nothing of the person left in the file.</summary>
public sealed class RemovalTests : RemovalRecords
{
    [Fact]
    public async Task Removal_AskedByOneApprovedByAnother_TakesEveryNameAway_AndLeavesTheLog()
    {
        var id = await DueAsync();
        var request = await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "搬走后再没有联系", Guid.NewGuid());
        Assert.Equal("搬走后再没有联系", (await Queries.PreviewAsync(Programme.Lead, id)).Waiting!.Why);
        Assert.True((await Queries.TermAsync(Programme.Lead, id)).IsAsked);
        var said = (await Queries.PreviewAsync(Programme.Lead, id)).Counts;

        await Service.ApproveAsync(Programme.Lead, id, request);

        using var db = Test.Open();
        var left = db.People.Single(p => p.Id == id);
        Assert.Equal((RetentionRules.RemovedName, "", Programme.Today), (left.Name, left.NameInitials, left.RemovedOn));
        Assert.True(left is { BornOn: null, IdentityNumberCipher: null, IdentityNumberHash: null, IdentityTailHash: null, PhoneCipher: null, PhoneTailHash: null, RelativeNoteCipher: null });
        Assert.Empty(db.Attachments);
        Assert.Empty(db.CorrectionRequests);
        Assert.Empty(db.Restrictions);
        Assert.Empty(db.Profiles);
        Assert.Empty(db.PersonKeys.Where(k => k.PersonId == id));
        Assert.Empty(Directory.GetFiles(Folder));
        Assert.All(db.Set<Consent>().ToList(), c => Assert.Null(c.WitnessCipher));
        Assert.All(db.FollowUps.ToList(), f => Assert.Null(f.NoteCipher));
        var log = Assert.Single((await Queries.LogAsync(Programme.Lead, 1)).Items);
        Assert.Equal((RemovalState.Removed, "录入员", "测试账号", true, RetentionRules.RemovedName), (log.State, log.RequestedBy, log.DecidedBy, log.IsClean, log.PersonName));
        Assert.Equal((null, null), (log.Why, log.Answer));
        // What the page said is what happened.
        Assert.Equal(said, log.Counts);
        Assert.Equal(1, log.Counts.Single(c => c.Part == RemovalPart.Attachments).Count);
        Assert.Equal(["RequestRemoval", "RemovePerson"], db.Audit.OrderBy(a => a.Id).Where(a => a.Act.Contains("Remov")).Select(a => a.Act));
        Assert.Empty((await Queries.DueAsync(Programme.Lead, null, 1)).Items);
        Assert.Empty((await Records.PeopleReads.ListAsync(Programme.Lead, new PersonListQuery())).Items);
    }

    [SqliteFact]
    public async Task Removal_LeavesNothingInTheFileOrItsLog_AndTheAuditStillVerifies()
    {
        var id = await DueAsync();
        await Records.People.RevealIdentityAsync(Programme.Lead, id, "核对唐某某的材料");
        var planted = new[] { "欧阳独一", "oydy", "核对唐某某的材料", "见证人孔某", "家住独一巷" };
        SqliteConnection.ClearAllPools();
        Assert.Contains("欧阳独一", Content(), StringComparison.Ordinal);
        Assert.Contains("oydy", Content(), StringComparison.Ordinal);
        var anchors = new AuditAnchorFile(Test.File + ".anchors");
        byte[] identityHash;
        List<AuditValue> kept;
        using (var db = Test.Open())
        {
            identityHash = db.People.Single(p => p.Id == id).IdentityNumberHash!;
            kept = db.AuditValues.Where(v => v.PersonId == id).ToList();
            Assert.All(await new PersonKeys(Test.Protector).RevealAsync(db, kept, default), Assert.NotNull);
        }
        Assert.NotEmpty(kept);
        Assert.Contains(Latin(identityHash), Content(Encoding.Latin1), StringComparison.Ordinal);

        var request = await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "家住独一巷，已搬走", null);
        await Service.ApproveAsync(Programme.Lead, id, request);

        SqliteConnection.ClearAllPools();
        Assert.All(planted, p => Assert.DoesNotContain(p, Content(), StringComparison.OrdinalIgnoreCase));
        Assert.DoesNotContain(Latin(identityHash), Content(Encoding.Latin1), StringComparison.Ordinal);
        using (var db = Test.Open())
        {
            Assert.All(await new PersonKeys(Test.Protector).RevealAsync(db, kept, default), Assert.Null);
            Assert.Equal(kept.Count, db.AuditValues.Count(v => v.PersonId == id && kept.Select(k => k.Id).Contains(v.Id)));
        }
        Assert.Empty((await new AuditVerifyService(Test.Database, anchors).CheckAsync()).Faults);
    }

    [Fact]
    public async Task Approve_CutOffInTheMiddle_LeavesEverything_AndGoesThroughLater()
    {
        var id = await DueAsync();
        var request = await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "期限到了", null);
        // The last statement but one fails: what came before it must not stay.
        using (var db = Test.Open())
            TestSql.RefuseDelete(db, "PersonKeys", "Stop");
        await Assert.ThrowsAnyAsync<Exception>(() => Service.ApproveAsync(Programme.Lead, id, request));
        using (var db = Test.Open())
        {
            Assert.Equal("欧阳独一", db.People.Single(p => p.Id == id).Name);
            Assert.Single(db.Attachments);
            Assert.Single(Directory.GetFiles(Folder));
            Assert.Equal(RemovalState.Open, db.RemovalRequests.Single().State);
            Assert.DoesNotContain(db.Audit, a => a.Act == "RemovePerson");
            TestSql.WithoutGuards(db, "Stop");
        }
        await Service.ApproveAsync(Programme.Lead, id, request);
        using (var db = Test.Open())
            Assert.Equal(RetentionRules.RemovedName, db.People.Single(p => p.Id == id).Name);
    }

    [Fact]
    public async Task Removal_CutOffBeforeTheFilesAreGone_IsTakenUpByTheNextRun()
    {
        var id = await DueAsync();
        var request = await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "期限到了", null);
        // A store that cannot delete stands for a process that ended right after its transaction.
        var elsewhere = new RemovalService(Test.Database, Test.Protector, new RemovalCleaner(new RemovalLeftovers(Test.Database), new AttachmentFiles(Path.Combine(Folder, "gone", "away"), Test.Protector)));
        await Assert.ThrowsAnyAsync<IOException>(() => elsewhere.ApproveAsync(Programme.Lead, id, request));
        Assert.Single(Directory.GetFiles(Folder));
        Assert.False(Assert.Single((await Queries.LogAsync(Programme.Lead, 1)).Items).IsClean);

        Assert.Equal(1, await Cleaner.FinishAsync());

        Assert.Empty(Directory.GetFiles(Folder));
        Assert.True(Assert.Single((await Queries.LogAsync(Programme.Lead, 1)).Items).IsClean);
        Assert.Equal(0, await Cleaner.FinishAsync());
        using var db = Test.Open();
        Assert.Null(db.RemovalRequests.Single().FilesLeft);
    }

    [Fact]
    public async Task Removal_InALockedYear_IsNotRefused_AndChangesNoLockedFact()
    {
        var id = await DueAsync();
        Test.Put(Make.Income(id, 202011, 300_000, baseId: Programme.BaseId), Make.Prior(id, 100_000, 202011));
        Test.Put(new YearLock { Year = 2020, FromOn = new(2020, 1, 1), UntilOn = new(2020, 12, 31), FromMonth = 202001, UntilMonth = 202012 });
        var before = Facts();
        await Service.ApproveAsync(Programme.Lead, id, await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "期限到了", null));
        Assert.Equal(before, Facts());
    }

    [Fact]
    public async Task Removal_OfSomebodyWhoWasMergedInto_TakesTheOtherRecordToo()
    {
        var (first, second) = (await DueAsync(), await Records.PersonAsync(2));
        using (var db = Test.Open())
            db.People.Where(p => p.Id == second).ExecuteUpdate(s => s.SetProperty(p => p.Name, "合并前的名字").SetProperty(p => p.IdentityNumberHash, (byte[]?)null).SetProperty(p => p.RegisteredOn, new DateOnly(2019, 1, 1)));
        var pair = new DuplicatePair { FirstId = Math.Min(first, second), SecondId = Math.Max(first, second), Reasons = DuplicateReasons.NameAndBirth, State = DuplicateState.Open, FoundAt = Test.Calendar.UtcNow };
        Test.Put(pair);
        using (var db = Test.Open())
            await Records.Merges.MergeAsync(Programme.Lead, pair.Id, new MergeChoice { KeepId = first }, Version(db, first), Version(db, second));
        using (var db = Test.Open())
            db.Set<Consent>().Where(c => c.PersonId == first).ExecuteUpdate(s => s.SetProperty(c => c.GivenOn, new DateOnly(2019, 1, 1)));
        await Service.ApproveAsync(Programme.Lead, first, await Service.RequestAsync(Clerk, first, RemovalReason.TermPassed, "期限到了", null));
        using (var db = Test.Open())
        {
            Assert.Empty(db.PersonMerges);
            Assert.Empty(db.DuplicatePairs);
            Assert.Empty(db.PersonKeys.Where(k => k.PersonId == first || k.PersonId == second));
        }

        static int Version(LeYeDb db, int id) => db.People.Single(p => p.Id == id).Version;
    }

    [Fact]
    public async Task Removal_OfSomebodyWithAnAccount_ClosesItAndTakesItsName()
    {
        var id = await DueAsync();
        var account = new Account { UserName = "ouyang", NormalizedUserName = "OUYANG", DisplayName = "欧阳独一", Role = RoleName.Self, BaseId = Programme.BaseId, SecurityStamp = "s", PasswordHash = "h" };
        Test.Put(account);
        Test.Put(new OwnAccount { AccountId = account.Id, PersonId = id, LinkedBy = "某", LinkedAt = Test.Calendar.UtcNow },
            new CheckIn { PersonId = id, BaseId = Programme.BaseId, On = new(2020, 5, 6), InAt = new(2020, 5, 6, 1, 0, 0, DateTimeKind.Utc), InBy = "欧阳独一", InWay = CheckInWay.OwnDevice });
        await Service.ApproveAsync(Programme.Lead, id, await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "期限到了", null));
        using var db = Test.Open();
        var left = db.Accounts.Single(a => a.Id == account.Id);
        Assert.Equal((RetentionRules.RemovedName, true, (string?)null), (left.DisplayName, left.IsDisabled, left.PasswordHash));
        Assert.Empty(db.OwnAccounts);
        Assert.Equal(RetentionRules.RemovedName, db.CheckIns.Single().InBy);
    }

    [Fact]
    public async Task Removed_IsNobodyForEveryAct()
    {
        var id = await DueAsync();
        await Service.ApproveAsync(Programme.Lead, id, await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "期限到了", null));
        await Assert.ThrowsAsync<RecordMissingException>(() => Records.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(id, new(2024, 2, 1)), null));
        await Assert.ThrowsAsync<RecordMissingException>(() => Records.Restrictions.RestrictAsync(Programme.Lead, id, "有争议", 1));
        await Assert.ThrowsAsync<RecordMissingException>(() => Records.People.RevealIdentityAsync(Programme.Lead, id, "核对"));
        await Assert.ThrowsAsync<RecordMissingException>(() => Records.Profiles.EditProfileAsync(Programme.Lead, id, new(), 1));
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "再删一次", null));
        await Assert.ThrowsAsync<RecordMissingException>(() => Queries.PreviewAsync(Programme.Lead, id));
        Assert.Empty(await Records.PeopleReads.FindByNameAsync(Programme.Lead, RetentionRules.RemovedName));
        Assert.NotNull((await Records.PeopleReads.DetailsAsync(Programme.Lead, id)).RemovedOn);
        // The number is free again: whoever comes back is somebody new.
        await Records.PersonAsync(1);
    }
}
