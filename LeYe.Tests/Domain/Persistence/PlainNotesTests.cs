using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Sqlite;
using LeYe.Domain.Placements;
using LeYe.Portal.Commands;
using LeYe.Portal.Setup;
using LeYe.Tests.Portal.Documents;
using LeYe.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Domain.Persistence;

/// <summary>Notes about people from before they were encrypted: encrypted by the upgrade, also by one that was cut off, and gone from the file.</summary>
public sealed class PlainNotesTests : IDisposable
{
    private const string Relative = "张三的父亲住在城东";
    private const string Witness = "姑姑王某在场";
    private const string Description = "低保证明照片一页";
    private const string Moved = "随父母搬家";
    private const string Ability = "每分钟能打六十个字";
    private readonly TemporaryDirectory _directory = new();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        _directory.Dispose();
    }

    [SqliteTheory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Upgrade_OfADatabaseWithOpenNotes_EncryptsThemAndLeavesNothingInTheFile(bool isCutOff)
    {
        await using (var services = RecordsHost.Build(new DataDirectory(_directory.Path)))
        {
            await MakeOldAsync(services);
            if (isCutOff)
            {
                await using var db = await services.GetRequiredService<IDbContextFactory<LeYeDb>>().CreateDbContextAsync();
                await DatabaseGuards.RemoveAsync(db, CancellationToken.None);
                await PlainNotes.KeepAsync(db, CancellationToken.None);
                await db.Database.MigrateAsync();
            }
        }
        SqliteConnection.ClearAllPools();
        await using (var services = RecordsHost.Build(new DataDirectory(_directory.Path)))
        {
            await RecordsHost.MigrateAsync(services);
            var lead = TestDatabase.ActorOf(RoleName.BaseLead, 1);
            Assert.Equal(Relative, (await services.GetRequiredService<PersonQueries>().DetailsAsync(lead, 1)).RelativeNote);
            Assert.Equal(Witness, Assert.Single((await services.GetRequiredService<PersonQueries>().DetailsAsync(lead, 1)).Consents).Witness);
            Assert.Equal(Description, Assert.Single(await services.GetRequiredService<AttachmentService>().ListAsync(lead, 1)).Description);
            Assert.Equal(Moved, Assert.Single(await services.GetRequiredService<TransferQueries>().ListAsync(lead)).Reason);
            Assert.Equal(Ability, (await services.GetRequiredService<ProfileQueries>().DetailsAsync(lead, 1)).Answers.AbilityNote);
        }
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(_directory.Path, "leye.db*"))
            foreach (var note in new[] { Relative, Ability, Witness, Description, Moved })
                Assert.True((await File.ReadAllBytesAsync(file)).AsSpan().IndexOf(Encoding.UTF8.GetBytes(note)) < 0, file);
    }

    private static async Task MakeOldAsync(IServiceProvider services)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<LeYeDb>>().CreateDbContextAsync();
        await db.GetService<IMigrator>().MigrateAsync("Invitations");
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = OFF");
        await InsertAsync(db, "Bases", ("Id", 1));
        await InsertAsync(db, "People", ("Id", 1), ("BaseId", 1), ("Name", "旧记录"), ("WorkerType", 2), ("RelativeNote", Relative));
        await InsertAsync(db, "Consent", ("Id", 1), ("PersonId", 1), ("Witness", Witness));
        await InsertAsync(db, "Attachments", ("Id", 1), ("PersonId", 1), ("Description", Description));
        await InsertAsync(db, "Transfers", ("Id", 1), ("PersonId", 1), ("FromBaseId", 1), ("ToBaseId", 1), ("Reason", Moved));
        await InsertAsync(db, "Profiles", ("PersonId", 1), ("AbilityNote", Ability));
        await db.Database.ExecuteSqlRawAsync("PRAGMA foreign_keys = ON");
    }

    // Fills what must not be empty with something of its type.
    private static async Task InsertAsync(LeYeDb db, string table, params (string Name, object Value)[] given)
    {
        await db.Database.OpenConnectionAsync();
        var columns = await CipherColumns.ReadAsync(db.Database.GetDbConnection(), $"SELECT name, type FROM pragma_table_info('{table}') WHERE \"notnull\" = 1 AND pk = 0",
            r => (Name: r.GetString(0), Value: r.GetString(1) == "INTEGER" ? (object)1 : "2024-01-01"), CancellationToken.None);
        var all = given.Concat(columns.Where(c => !given.Select(g => g.Name).Contains(c.Name))).ToList();
        await CipherColumns.RunAsync(db.Database.GetDbConnection(),
            $"INSERT INTO \"{table}\" ({string.Join(", ", all.Select(c => $"\"{c.Name}\""))}) VALUES ({string.Join(", ", all.Select((_, i) => "$p" + i))})", CancellationToken.None,
            [.. all.Select((c, i) => ("$p" + i, c.Value))]);
    }
}
