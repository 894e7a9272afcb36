using System.IO.Compression;
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

/// <summary>Numbers of persons stand nowhere in clear: not in the database and its log, not in the files beside it, not in a backup.</summary>
public sealed class PlantedNumbersTests : IDisposable
{
    private const string Phone = "000-55512345";
    private readonly TemporaryDirectory _directory = new();

    private string Data => Path.Combine(_directory.Path, "data");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _directory.Dispose();
    }

    [Fact]
    public async Task Numbers_OfAPersonWhoWasRegisteredCorrectedAndRevealed_AreNowhereInClear()
    {
        var identity = Programme.Identity(77, "19900307");
        var planted = new[] { identity.Text, Phone, Phone.Replace("-", "", StringComparison.Ordinal), "左眼有光感", "慢慢打字每分钟四十", "想离家近一些", "姐姐李某在场", "低保证明照片一页", "交给街道王主任", "因病情要求查看" };
        await Ran.AsyncOf("migrate", "--data", Data);
        await using (var services = RecordsHost.Build(new DataDirectory(Data)))
        {
            await MarkAsync(services);
            var lead = TestDatabase.ActorOf(RoleName.BaseLead, 1);
            var people = services.GetRequiredService<PersonService>();
            var id = await people.RegisterPersonAsync(lead, new RegisterPersonOptions
            {
                BaseId = 1, Name = "查找不到", WorkerType = WorkerType.NonDisabled, IdentityNumber = identity, Phone = Phone, ConsentTextVersion = "2024-1",
            }, null);
            var details = await services.GetRequiredService<PersonQueries>().DetailsAsync(lead, id);
            await services.GetRequiredService<ProfileService>().EditProfileAsync(lead, id, new EditProfileOptions { NeedsNote = "左眼有光感", AbilityNote = "慢慢打字每分钟四十", WishNote = "想离家近一些" }, 0);
            await people.EditPersonAsync(lead, id, new EditPersonOptions { Name = "查找不到", WorkerType = details.WorkerType, Household = Household.Rural, Phone = "" }, details.Version + 1);
            await PlantTextsAsync(services, lead, id);
            Assert.Equal(identity.Text, (await people.RevealIdentityAsync(lead, id, "核对证件")).IdentityNumber);
        }
        SqliteConnection.ClearAllPools();
        var backup = Path.Combine(_directory.Path, "backup.zip");
        Assert.Equal(0, (await Ran.AsyncOf("backup", "--data", Data, "--out", backup)).Code);
        SqliteConnection.ClearAllPools();

        var files = Directory.EnumerateFiles(Data, "*", SearchOption.AllDirectories).Select(f => (Name: f, Bytes: File.ReadAllBytes(f))).Concat(Unpacked(backup)).ToList();
        Assert.Contains(files, f => f.Name.EndsWith("leye.db", StringComparison.Ordinal) && Holds(f.Bytes, "查找不到"));
        Assert.Empty(from file in files from number in planted where Holds(file.Bytes, number) select file.Name + ": " + number);
    }

    // Words about a person in every other column that holds some.
    private static async Task PlantTextsAsync(IServiceProvider services, Actor lead, int id)
    {
        var protector = services.GetRequiredService<FieldProtector>();
        await using var db = await services.GetRequiredService<IDbContextFactory<LeYeDb>>().CreateDbContextAsync();
        db.NarrowTo(BaseScope.All);
        var version = db.People.Single(p => p.Id == id).Version;
        await services.GetRequiredService<ProfileService>().GiveConsentAsync(
            lead, id, new GiveConsentOptions(ConsentPurpose.PlaceAndPay, "2024-1", DateOnly.FromDateTime(DateTime.UtcNow.AddDays(-2)), ConsentWay.Guardian, "姐姐李某在场"), version);
        await services.GetRequiredService<AttachmentService>().AddAttachmentAsync(lead, id, AttachmentKind.Other, "低保证明照片一页", Encoding.Latin1.GetBytes("%PDF-1.4\n%%EOF\n"), null);
        db.Disclosures.Add(new Disclosure
        {
            At = DateTime.UtcNow, Kind = DisclosureKind.People, RecipientKind = RecipientKind.Authority, RecipientCipher = protector.Protect("交给街道王主任"),
            PurposeCipher = protector.Protect("因病情要求查看"), GivenBy = "测试账号", Sha256 = new string('0', 64), People = [new DisclosedPerson { PersonId = id }],
        });
        await db.SaveChangesAsync();
    }

    // Test numbers are valid only in a database with this marker.
    internal static async Task MarkAsync(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<LeYeDb>>().CreateDbContextAsync();
        if (await db.Info.FirstOrDefaultAsync() is { } info)
            db.Entry(info).Property(i => i.IsDemonstration).CurrentValue = true;
        else
            db.Info.Add(new DatabaseInfo { IsDemonstration = true, CreatedAt = DateTime.UtcNow });
        await db.SaveChangesAsync();
    }

    private static IEnumerable<(string Name, byte[] Bytes)> Unpacked(string backup)
    {
        using var zip = ZipFile.OpenRead(backup);
        foreach (var entry in zip.Entries)
        {
            using var from = entry.Open();
            using var to = new MemoryStream();
            from.CopyTo(to);
            yield return ("backup: " + entry.FullName, to.ToArray());
        }
    }

    private static bool Holds(byte[] bytes, string text) =>
        bytes.AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
}
