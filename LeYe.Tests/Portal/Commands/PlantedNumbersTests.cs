using System.IO.Compression;
using System.Text;
using LeYe.Domain.Accounts;
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
        var planted = new[] { identity.Text, Phone, Phone.Replace("-", "", StringComparison.Ordinal), "左眼有光感", "慢慢打字每分钟四十", "想离家近一些" };
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
