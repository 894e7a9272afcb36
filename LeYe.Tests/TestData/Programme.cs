using LeYe.Domain.Accounts;
using LeYe.Domain.Bases;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Domain.Training;
using LeYe.Tests.Support;

namespace LeYe.Tests.TestData;

/// <summary>A small programme: base 1 with sub-base 2, base 3 apart; nobody else. Today is 2024-02-29.</summary>
public sealed class Programme : IDisposable
{
    public const int BaseId = 1;
    public const int SubBaseId = 2;
    public const int OtherBaseId = 3;

    public Programme()
    {
        Test.Put(
            new DatabaseInfo { IsDemonstration = true, CreatedAt = Test.Calendar.UtcNow },
            NewBase(BaseId, "qingyang", null), NewBase(SubBaseId, "huanxian", BaseId), NewBase(OtherBaseId, "guilin", null));
    }

    public static DateOnly Today { get; } = new(2024, 2, 29);

    public TestDatabase Test { get; } = new(Today);

    public static Actor Lead { get; } = ActorOf(RoleName.BaseLead, BaseId);

    public static Actor Stranger { get; } = ActorOf(RoleName.BaseLead, OtherBaseId);

    public static Actor Headquarters { get; } = TestDatabase.ActorOf(RoleName.Foundation);

    public static TheoryData<RoleName> Roles => [.. Enum.GetValues<RoleName>()];

    public PersonService People => new(Test.Database, Test.Protector);

    public CertificateService Certificates => new(Test.Database, Test.Protector);

    public ProfileService Profiles => new(Test.Database, Test.Protector);

    public RestrictionService Restrictions => new(Test.Database, Test.Protector);

    public DisclosureService Disclosures => new(Test.Database, Test.Protector);

    public DisclosureQueries DisclosureReads => new(Test.Database, Test.Protector);

    public DuplicateQueries Duplicates => new(Test.Database, Test.Protector);

    public DuplicatePairQueries Pairs => new(Test.Database, Test.Protector);

    public PersonMergeService Merges => new(Test.Database, Test.Protector);

    public PlacementChangeService Changes => new(Test.Database, Events);

    public TransferService Transfers => new(Test.Database, Events, Test.Protector);

    public OpeningService Openings => new(Test.Database);

    public ClientService Clients => new(Test.Database);

    public TeamService Teams => new(Test.Database);

    public FollowUpService FollowUps => new(Test.Database, Test.Protector, Test.Calendar);

    public MatchQueries Matches => new(Test.Database, Test.Calendar);

    public PersonQueries PeopleReads => new(Test.Database, Test.Protector, Test.Calendar);

    public ClassService Classes => new(Test.Database);

    public Watcher Events { get; } = new();

    public PlacementService Placements => new(Test.Database, Events);

    public static Actor ActorOf(RoleName role, int baseId) =>
        TestDatabase.ActorOf(role, baseId == BaseId ? [BaseId, SubBaseId] : [baseId]);

    /// <summary>A valid test identity number, another for each sequence.</summary>
    public static IdentityNumber Identity(int sequence, string born = "19900101")
    {
        var first = $"999999{born}{sequence:000}";
        Assert.True(IdentityNumber.TryParse(first + IdentityNumber.CheckCharacter(first), Today, true, out var value, out _));
        return value;
    }

    public static CertificateNumber Certificate(int sequence, string kind = "42")
    {
        Assert.True(CertificateNumber.TryParse(Identity(sequence).Text + kind, Today, true, out var value, out _));
        return value;
    }

    public static RegisterPersonOptions Registration(int sequence, int baseId = BaseId) => new()
    {
        BaseId = baseId, Name = $"测试{sequence:000}", WorkerType = WorkerType.Disabled, IdentityNumber = Identity(sequence),
        Household = Household.Rural, ConsentTextVersion = "2024-1",
    };

    public static RecordPlacementOptions Start(int personId, DateOnly startOn, int baseId = BaseId) =>
        new() { PersonId = personId, BaseId = baseId, Post = "在线客服", WorkMode = WorkMode.OnSite, StartOn = startOn };

    public async Task<int> PersonAsync(int sequence, int baseId = BaseId) =>
        await People.RegisterPersonAsync(ActorOf(RoleName.BaseLead, baseId), Registration(sequence, baseId), null);

    /// <summary>A class from 2024-02-01 to 2024-03-31 with sessions yesterday, today and tomorrow and as many people as asked.</summary>
    public async Task<(int ClassId, int[] Sessions, int[] Enrolments)> ClassAsync(int people)
    {
        var options = new OpenClassOptions
        {
            BaseId = BaseId, Name = "客服岗前培训", Category = TrainingCategory.PreJob, Mode = TrainingMode.FixedPost, Delivery = TrainingDelivery.OnSite,
            StartsOn = new(2024, 2, 1), EndsOn = new(2024, 3, 31),
            Sessions = [.. new[] { -1, 0, 1 }.Select(d => new SessionPlan(Today.AddDays(d), new(9, 0), new(11, 0)))],
        };
        var classId = await Classes.OpenClassAsync(Lead, options, null);
        var enrolments = new List<int>();
        for (var i = 0; i < people; i++)
            enrolments.Add(await Classes.EnrolAsync(Lead, classId, await PersonAsync(100 + i), new(2024, 2, 1), null));
        using var db = Test.Open();
        return (classId, [.. db.Sessions.Where(s => s.ClassId == classId).OrderBy(s => s.Number).Select(s => s.Id)], [.. enrolments]);
    }

    public void Dispose() => Test.Dispose();

    private static EmploymentBase NewBase(int id, string key, int? parentId) => new()
    {
        Id = id, Key = key, Name = key, ShortName = key, Kind = parentId is null ? BaseKind.Base : BaseKind.SubBase, ParentId = parentId,
        Province = id == OtherBaseId ? "广西" : "甘肃", City = "测试市", DivisionCode = "621000", FoundedOn = new(2017, 9, 1), FoundedPrecision = DatePrecision.Month,
        Statuses = { new BaseStatusInterval { Status = BaseStatus.Operating, FromOn = new(2017, 9, 1) } },
    };

    /// <summary>Remembers which bases were told of.</summary>
    public sealed class Watcher : IPlacementEvents
    {
        public List<int> Bases { get; } = [];

        public Task ChangedAsync(int baseId, CancellationToken cancel)
        {
            Bases.Add(baseId);
            return Task.CompletedTask;
        }
    }
}
