using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Placements;
using LeYe.Domain.Retention;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Retention;

/// <summary>A base with somebody whose term has passed, and what the tests of removals ask of it.</summary>
public abstract class RemovalRecords : IDisposable
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.4\nsecret content\n%%EOF\n");
    protected static readonly Actor Clerk = Programme.ActorOf(RoleName.BaseClerk, Programme.BaseId) with { AccountId = 77, Name = "录入员" };
    protected Programme Records { get; } = new();
    protected string Folder { get; } = Directory.CreateTempSubdirectory("leye-removal-").FullName;

    protected TestDatabase Test => Records.Test;

    protected AttachmentFiles Store => new(Folder, Test.Protector);

    protected RemovalCleaner Cleaner => new(new RemovalLeftovers(Test.Database), Store);

    protected RemovalService Service => new(Test.Database, Test.Protector, Cleaner);

    protected RetentionQueries Queries => new(Test.Database, Test.Protector, Test.Calendar);

    public void Dispose()
    {
        Records.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>Somebody placed until 2020, with something of every kind.</summary>
    protected async Task<int> DueAsync()
    {
        var id = await Records.PersonAsync(1);
        await Records.Profiles.EditProfileAsync(Programme.Lead, id, new() { Education = Education.Bachelor, NeedsNote = "家住独一巷" }, 0);
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

    protected string Content(Encoding? encoding = null) => string.Concat(Directory.GetFiles(Path.GetDirectoryName(Test.File)!, "leye.db*").Order().Select(f => (encoding ?? Encoding.UTF8).GetString(Read(f))));

    protected static byte[] Read(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    protected static string Latin(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    // Every column of the facts that are counted.
    protected List<string> Facts()
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
