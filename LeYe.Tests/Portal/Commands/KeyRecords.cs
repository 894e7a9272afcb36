using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Portal.Commands;
using LeYe.Portal.Setup;
using LeYe.Tests.Portal.Documents;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Commands;

/// <summary>People, notes, a file and a merge under the first keys of a data directory, and the look whether all of it is still there.</summary>
public abstract class KeyRecords : IAsyncLifetime
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.4\nsecret content\n%%EOF\n");
    protected static readonly Actor Lead = TestDatabase.ActorOf(RoleName.BaseLead, 1);
    private readonly TemporaryDirectory _directory = new();
    private int _file;
    private int _merge;

    /// <summary>The person of the merge who stayed.</summary>
    protected int Kept { get; private set; }

    protected string Data => At("data");

    protected string KeyFile => Path.Combine(Data, "keys", "field.key");

    protected FieldKeys Keys => FieldKeys.Load(KeyFile);

    public async Task InitializeAsync()
    {
        await Ran.AsyncOf("migrate", "--data", Data);
        await using var services = RecordsHost.Build(new DataDirectory(Data));
        await PlantedNumbersTests.MarkAsync(services);
        var people = services.GetRequiredService<PersonService>();
        Kept = await people.RegisterPersonAsync(Lead, Programme.Registration(71, 1) with { Name = "密钥甲", Phone = "000-7100" }, null);
        var other = await people.RegisterPersonAsync(Lead, new RegisterPersonOptions
        {
            BaseId = 1, Name = "密钥乙", WorkerType = WorkerType.NonDisabled, Phone = "000-7200", ConsentTextVersion = "2024-1",
        }, null);
        await services.GetRequiredService<ProfileService>().EditProfileAsync(Lead, other, new EditProfileOptions { NeedsNote = "左眼有光感" }, 0);
        _file = await services.GetRequiredService<AttachmentService>().AddAttachmentAsync(Lead, Kept, AttachmentKind.Consent, "同意书", Pdf, null);
        await using (var db = await OpenAsync(services))
        {
            var pair = new DuplicatePair { FirstId = Kept, SecondId = other, Reasons = DuplicateReasons.NameAndBirth, State = DuplicateState.Open, FoundAt = DateTime.UtcNow };
            db.DuplicatePairs.Add(pair);
            await db.SaveChangesAsync();
            await services.GetRequiredService<PersonMergeService>().MergeAsync(Lead, pair.Id, new MergeChoice { KeepId = Kept, TakePhone = true },
                (await db.People.AsNoTracking().SingleAsync(p => p.Id == Kept)).Version, (await db.People.AsNoTracking().SingleAsync(p => p.Id == other)).Version);
            _merge = (await db.PersonMerges.SingleAsync()).Id;
        }
        SqliteConnection.ClearAllPools();
    }

    public Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _directory.Dispose();
        return Task.CompletedTask;
    }

    protected async Task AllIsThereAsync()
    {
        await NumbersAreThereAsync();
        await FoundAsync();
        await using var services = RecordsHost.Build(new DataDirectory(Data));
        Assert.Equal(Pdf, (await services.GetRequiredService<AttachmentService>().TakeAttachmentAsync(Lead, Kept, _file)).Bytes);
        // What the audit keeps under keys of people, which are encrypted under these keys.
        await using (var db = await OpenAsync(services))
        {
            var values = await db.AuditValues.AsNoTracking().Where(v => v.Cipher != null).ToListAsync();
            Assert.NotEmpty(values);
            Assert.All(await services.GetRequiredService<PersonKeys>().RevealAsync(db, values, CancellationToken.None), Assert.NotNull);
        }
        // A merge remembers encrypted columns and hashes within an encrypted column.
        var back = await services.GetRequiredService<PersonMergeService>().UndoAsync(Lead, _merge);
        var people = services.GetRequiredService<PersonService>();
        Assert.Equal(("0007100", "0007200"), ((await people.RevealIdentityAsync(Lead, Kept, "核对")).Phone, (await people.RevealIdentityAsync(Lead, back, "核对")).Phone));
        Assert.Equal("左眼有光感", (await services.GetRequiredService<ProfileQueries>().DetailsAsync(Lead, back)).Answers.NeedsNote);
        Assert.Equal(back, Assert.Single((await services.GetRequiredService<PersonQueries>().ListAsync(Lead, new PersonListQuery { Search = "7200" })).Items).Id);
    }

    protected async Task NumbersAreThereAsync(string? data = null)
    {
        SqliteConnection.ClearAllPools();
        await using var services = RecordsHost.Build(new DataDirectory(data ?? Data));
        var numbers = await services.GetRequiredService<PersonService>().RevealIdentityAsync(Lead, Kept, "核对");
        Assert.Equal((Programme.Identity(71).Text, "0007200"), (numbers.IdentityNumber, numbers.Phone));
    }

    protected async Task FoundAsync(string? data = null)
    {
        SqliteConnection.ClearAllPools();
        await using (var services = RecordsHost.Build(new DataDirectory(data ?? Data)))
        {
            await RecordsHost.MigrateAsync(services);
            var queries = services.GetRequiredService<PersonQueries>();
            foreach (var search in new[] { Programme.Identity(71).Text[^4..], "7200" })
                Assert.Equal(Kept, Assert.Single((await queries.ListAsync(Lead, new PersonListQuery { Search = search })).Items).Id);
            // The whole number is known again.
            var twice = await Assert.ThrowsAsync<RuleBrokenException>(() =>
                services.GetRequiredService<PersonService>().RegisterPersonAsync(Lead, Programme.Registration(71, 1) with { Name = "密钥丁" }, null));
            Assert.Equal("identityNumber", twice.Field);
        }
        SqliteConnection.ClearAllPools();
    }

    protected static async Task<LeYeDb> OpenAsync(IServiceProvider services)
    {
        var db = await services.GetRequiredService<IDbContextFactory<LeYeDb>>().CreateDbContextAsync();
        db.NarrowTo(BaseScope.All);
        return db;
    }

    protected static IEnumerable<string> SecretsOf(FieldKeys keys) => keys.ToText().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(' ')[2]);

    protected string At(string name) => Path.Combine(_directory.Path, name);
}
