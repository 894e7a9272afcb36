using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.Auditing;
using LeYe.Domain.Common;
using LeYe.Domain.Importing;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Domain.Presence;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Retention;
using LeYe.Domain.Training;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Retention;

/// <summary>A removal: asked by one, approved by another, whole or not at all, with nothing of the person left in the file.</summary>
public sealed class RemovalTests : IDisposable
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.4\nsecret content\n%%EOF\n");
    private static readonly Actor Clerk = Programme.ActorOf(RoleName.BaseClerk, Programme.BaseId) with { AccountId = 77, Name = "录入员" };
    private readonly Programme _programme = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("leye-removal-").FullName;

    private TestDatabase Test => _programme.Test;

    private AttachmentFiles Store => new(_folder, Test.Protector);

    private RemovalCleaner Cleaner => new(new RemovalLeftovers(Test.Database), Store);

    private RemovalService Service => new(Test.Database, Test.Protector, Cleaner);

    private RetentionQueries Queries => new(Test.Database, Test.Protector, Test.Calendar);

    public static TheoryData<RoleName> Roles => Programme.Roles;

    public void Dispose()
    {
        _programme.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

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
        Assert.Empty(Directory.GetFiles(_folder));
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
        Assert.Empty((await _programme.PeopleReads.ListAsync(Programme.Lead, new PersonListQuery())).Items);
    }

    [SqliteFact]
    public async Task Removal_LeavesNothingInTheFileOrItsLog_AndTheAuditStillVerifies()
    {
        var id = await DueAsync();
        await _programme.People.RevealIdentityAsync(Programme.Lead, id, "核对唐某某的材料");
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
    public async Task Approve_ByWhoeverAsked_IsRefused_AndNothingIsRemoved()
    {
        var id = await DueAsync();
        var lead = Programme.Lead with { AccountId = 5 };
        var request = await Service.RequestAsync(lead, id, RemovalReason.TermPassed, "期限到了", null);
        Assert.Equal(RetentionRules.TwoPeople, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.ApproveAsync(lead, id, request))).Rule);
        using var db = Test.Open();
        Assert.Equal("欧阳独一", db.People.Single(p => p.Id == id).Name);
        Assert.True((await Queries.PreviewAsync(lead, id)).Waiting!.IsOwn);
    }

    [Fact]
    public async Task Refuse_SaysWhy_AndTheSameIsAskedAnew()
    {
        var id = await DueAsync();
        var request = await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "期限到了", null);
        Assert.Equal(RetentionRules.Waiting, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "再提一次", null))).Rule);
        Assert.Equal(RetentionRules.Answer, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.RefuseAsync(Programme.Lead, id, request, "不"))).Rule);
        await Service.RefuseAsync(Programme.Lead, id, request, "还要办手续");
        Assert.Equal(RetentionRules.Decided, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.ApproveAsync(Programme.Lead, id, request))).Rule);
        Assert.Equal("还要办手续", (await Queries.PreviewAsync(Programme.Lead, id)).Refused!.Answer);
        await Service.ApproveAsync(Programme.Lead, id, await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "手续办完了", null));
        Assert.All((await Queries.LogAsync(Programme.Lead, 1)).Items, r => Assert.Null(r.Answer));
    }

    [Fact]
    public async Task Approve_WhenSomethingStandsAgainstItByNow_RemovesNothing()
    {
        var id = await DueAsync();
        var request = await Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "期限到了", null);
        Test.Put(Make.Placement(id, new(2024, 2, 1), null, Programme.BaseId));
        Assert.Equal(RetentionRules.Held, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.ApproveAsync(Programme.Lead, id, request))).Rule);
        Assert.Equal([RetentionHold.InPost], (await Queries.PreviewAsync(Programme.Lead, id)).Holds[RemovalReason.TermPassed]);
    }

    [Theory]
    [InlineData(RetentionHold.InClass)]
    [InlineData(RetentionHold.Waiting)]
    [InlineData(RetentionHold.TransferOpen)]
    [InlineData(RetentionHold.CorrectionOpen)]
    [InlineData(RetentionHold.Restricted)]
    [InlineData(RetentionHold.ImportOpen)]
    public async Task Request_WhileSomethingIsOpen_IsRefused(RetentionHold hold)
    {
        var id = await DueAsync();
        var (classId, _, _) = await _programme.ClassAsync(0);
        var batch = new ImportBatch { Kind = ImportKind.People, Source = ImportSource.Paste, AccountId = 1, BaseId = Programme.BaseId, State = ImportState.Waiting, CreatedAt = Test.Calendar.UtcNow };
        if (hold == RetentionHold.ImportOpen)
            Test.Put(batch);
        Test.Put(hold switch
        {
            RetentionHold.InClass => new Enrolment { ClassId = classId, PersonId = id, NumberInClass = 1, FromOn = new(2024, 2, 1) },
            RetentionHold.Waiting => new WaitingEntry { ClassId = classId, PersonId = id, SinceOn = new(2024, 2, 1) },
            RetentionHold.TransferOpen => new PersonTransfer { PersonId = id, FromBaseId = Programme.BaseId, ToBaseId = Programme.OtherBaseId, On = new(2024, 3, 1), State = TransferState.Offered, OfferedBy = "某", ReasonCipher = Test.Protector.Protect("搬家") },
            RetentionHold.CorrectionOpen => new CorrectionRequest { PersonId = id, Field = CorrectionField.Name, WantedCipher = [1], ReasonCipher = [1], FiledOn = new(2020, 1, 1), FiledBy = "某" },
            RetentionHold.Restricted => new PersonRestriction { PersonId = id, FromOn = new(2020, 1, 1), ReasonCipher = Test.Protector.Protect("有争议") },
            _ => new ImportRow { BatchId = batch.Id, Number = 1, State = ImportRowState.Updated, SubjectId = id, CellsCipher = [1] },
        });
        Assert.Contains(hold, (await Queries.PreviewAsync(Programme.Lead, id)).Holds[RemovalReason.TermPassed]);
        Assert.Equal(RetentionRules.Held, (await Assert.ThrowsAsync<RuleBrokenException>(() => Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "期限到了", null))).Rule);
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
            Assert.Single(Directory.GetFiles(_folder));
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
        var elsewhere = new RemovalService(Test.Database, Test.Protector, new RemovalCleaner(new RemovalLeftovers(Test.Database), new AttachmentFiles(Path.Combine(_folder, "gone", "away"), Test.Protector)));
        await Assert.ThrowsAnyAsync<IOException>(() => elsewhere.ApproveAsync(Programme.Lead, id, request));
        Assert.Single(Directory.GetFiles(_folder));
        Assert.False(Assert.Single((await Queries.LogAsync(Programme.Lead, 1)).Items).IsClean);

        Assert.Equal(1, await Cleaner.FinishAsync());

        Assert.Empty(Directory.GetFiles(_folder));
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
        var (first, second) = (await DueAsync(), await _programme.PersonAsync(2));
        using (var db = Test.Open())
            db.People.Where(p => p.Id == second).ExecuteUpdate(s => s.SetProperty(p => p.Name, "合并前的名字").SetProperty(p => p.IdentityNumberHash, (byte[]?)null).SetProperty(p => p.RegisteredOn, new DateOnly(2019, 1, 1)));
        var pair = new DuplicatePair { FirstId = Math.Min(first, second), SecondId = Math.Max(first, second), Reasons = DuplicateReasons.NameAndBirth, State = DuplicateState.Open, FoundAt = Test.Calendar.UtcNow };
        Test.Put(pair);
        using (var db = Test.Open())
            await _programme.Merges.MergeAsync(Programme.Lead, pair.Id, new MergeChoice { KeepId = first }, Version(db, first), Version(db, second));
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
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(id, new(2024, 2, 1)), null));
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Restrictions.RestrictAsync(Programme.Lead, id, "有争议", 1));
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.People.RevealIdentityAsync(Programme.Lead, id, "核对"));
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Profiles.EditProfileAsync(Programme.Lead, id, new(), 1));
        await Assert.ThrowsAsync<RecordMissingException>(() => Service.RequestAsync(Clerk, id, RemovalReason.TermPassed, "再删一次", null));
        await Assert.ThrowsAsync<RecordMissingException>(() => Queries.PreviewAsync(Programme.Lead, id));
        Assert.Empty(await _programme.PeopleReads.FindByNameAsync(Programme.Lead, RetentionRules.RemovedName));
        Assert.NotNull((await _programme.PeopleReads.DetailsAsync(Programme.Lead, id)).RemovedOn);
        // The number is free again: whoever comes back is somebody new.
        await _programme.PersonAsync(1);
    }

    [Theory, MemberData(nameof(Roles))]
    public async Task Acts_ByRole_AreTheRightsTable_AndAnotherBaseFindsNobody(RoleName role)
    {
        var id = await DueAsync();
        var request = await Service.RequestAsync(Clerk with { AccountId = 99 }, id, RemovalReason.TermPassed, "期限到了", null);
        var (actor, stranger) = (Programme.ActorOf(role, Programme.BaseId), Programme.ActorOf(role, Programme.OtherBaseId));
        await HoldsAsync(Right.RequestRemoval, () => Service.RequestAsync(actor, id, RemovalReason.TermPassed, "期限到了", null), typeof(RuleBrokenException));
        await HoldsAsync(Right.RequestRemoval, () => Service.RequestAsync(stranger, id, RemovalReason.TermPassed, "期限到了", null), typeof(RecordMissingException));
        await HoldsAsync(Right.ApproveRemoval, () => Service.ApproveAsync(stranger, id, request), typeof(RecordMissingException));
        await HoldsAsync(Right.ApproveRemoval, () => Service.RefuseAsync(stranger, id, request, "不是我的人"), typeof(RecordMissingException));
        await HoldsAsync(Right.ApproveRemoval, () => Service.RefuseAsync(actor, id, request, "还要办手续"), null);

        async Task HoldsAsync(Right right, Func<Task> act, Type? outcome)
        {
            var thrown = await Record.ExceptionAsync(act);
            Assert.Equal(RoleRights.Allows(role, right) ? outcome : typeof(NotAllowedException), thrown?.GetType());
        }
    }

    /// <summary>Somebody placed until 2020, with something of every kind.</summary>
    private async Task<int> DueAsync()
    {
        var id = await _programme.PersonAsync(1);
        await _programme.Profiles.EditProfileAsync(Programme.Lead, id, new() { Education = Education.Bachelor, NeedsNote = "家住独一巷" }, 0);
        await new AttachmentService(Test.Database, Store, Test.Protector).AddAttachmentAsync(Programme.Lead, id, AttachmentKind.Consent, "同意书", Pdf, null);
        var corrections = new CorrectionRequestService(Test.Database, Test.Protector);
        await corrections.AnswerAsync(Programme.Lead, id, await corrections.FileAsync(Programme.Lead, id, CorrectionField.Name, "欧阳独一", "家住独一巷", null), true, "已经更正好了");
        using (var db = Test.Open())
            db.People.Where(p => p.Id == id).ExecuteUpdate(s => s.SetProperty(p => p.Name, "欧阳独一").SetProperty(p => p.NameInitials, "oydy").SetProperty(p => p.RegisteredOn, new DateOnly(2019, 1, 1)));
        var stay = Make.Placement(id, new(2019, 6, 1), new(2020, 6, 1), Programme.BaseId);
        Test.Put(stay);
        Test.Put(new FollowUp { PlacementId = stay.Id, HeldOn = new(2020, 1, 1), HeldBy = "某", Way = FollowUpWay.Phone, Outcome = FollowUpFinding.Stable, NoteCipher = Test.Protector.Protect("家住独一巷") },
            new Consent { PersonId = id, Purpose = ConsentPurpose.PlaceAndPay, TextVersion = "1", GivenOn = new(2019, 6, 1), WitnessCipher = Test.Protector.Protect("见证人孔某") });
        return id;
    }

    private string Content(Encoding? encoding = null) => string.Concat(Directory.GetFiles(Path.GetDirectoryName(Test.File)!, "leye.db*").Order().Select(f => (encoding ?? Encoding.UTF8).GetString(Read(f))));

    private static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    // Every column of the facts that are counted.
    private List<string> Facts()
    {
        var found = new List<string>();
        using var db = Test.Open();
        db.Database.OpenConnection();
        var connection = db.Database.GetDbConnection();
        foreach (var table in new[] { "Placements", "Leaves", "Enrolments", "Marks", "Incomes", "PriorIncomes", "HardshipStatus", "CheckIns" })
        {
            using var command = connection.CreateCommand();
            command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1, 2";
            using var reader = command.ExecuteReader();
            while (reader.Read())
                found.Add(table + " " + string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Convert.ToString(reader.GetValue(i), System.Globalization.CultureInfo.InvariantCulture))));
        }
        return found;
    }
}
