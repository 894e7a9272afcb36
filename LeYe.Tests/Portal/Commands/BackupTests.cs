using System.IO.Compression;
using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Portal.Commands;
using LeYe.Portal.Commands.Backups;
using LeYe.Portal.Setup;
using LeYe.Tests.Portal.Documents;
using LeYe.Tests.Support;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Commands;

/// <summary>All records and attachments in one file, and back: whole, checked, or not at all.</summary>
public sealed class BackupTests : IAsyncLifetime
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.4\nsecret content\n%%EOF\n");
    private readonly TemporaryDirectory _directory = new();
    private int _person;
    private int _file;

    private string Data => At("data");

    private string Target => At("backup.leye");

    private string Other => At("other");

    private string Key => Path.Combine(Data, "keys", "field.key");

    public async Task InitializeAsync()
    {
        await Ran.AsyncOf("migrate", "--data", Data);
        await using var services = RecordsHost.Build(new DataDirectory(Data));
        var lead = TestDatabase.ActorOf(RoleName.BaseLead, 1);
        _person = await services.GetRequiredService<PersonService>().RegisterPersonAsync(lead, new RegisterPersonOptions
        {
            BaseId = 1, Name = "备份甲", WorkerType = WorkerType.NonDisabled, Phone = "000-1234", ConsentTextVersion = "2024-1",
        }, null);
        _file = await services.GetRequiredService<AttachmentService>().AddAttachmentAsync(lead, _person, AttachmentKind.Consent, "同意书，一页", Pdf, null);
        SqliteConnection.ClearAllPools();
    }

    public Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        _directory.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Restore_OfABackup_ReadsTheAttachmentAndThePhoneWithTheKeyKeptApart()
    {
        var made = await Ran.AsyncOf("backup", "--data", Data, "--out", Target);
        Assert.Equal((0, ""), (made.Code, made.Error));
        Assert.Contains("备份里没有密钥", made.Out, StringComparison.Ordinal);
        Assert.Contains(Key, made.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(Names(), n => n.StartsWith("keys", StringComparison.Ordinal));

        var restored = await Ran.AsyncOf("restore", "--from", Target, "--data", Other, "--key", Key);
        Assert.Equal((0, ""), (restored.Code, restored.Error));
        Assert.Contains("1 个附件", restored.Out, StringComparison.Ordinal);
        await using var services = RecordsHost.Build(new DataDirectory(Other));
        var taken = await services.GetRequiredService<AttachmentService>().TakeAttachmentAsync(TestDatabase.ActorOf(RoleName.BaseLead, 1), _person, _file);
        Assert.Equal(Pdf, taken.Bytes);
        var numbers = await services.GetRequiredService<PersonService>().RevealIdentityAsync(TestDatabase.ActorOf(RoleName.BaseLead, 1), _person, "核对");
        Assert.Equal("0001234", numbers.Phone);
        await using var db = services.GetRequiredService<Database>().Read(BaseScope.All);
        Assert.Equal(["TakeBackup", "RestoreBackup"], await db.Audit.Where(a => a.Act.EndsWith("Backup")).OrderBy(a => a.Id).Select(a => a.Act).ToListAsync());
        Assert.Equal(["wal"], await db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync());
        Assert.Empty(Directory.EnumerateDirectories(Other, ".restore-*"));
        foreach (var file in new[] { Target, Path.Combine(Other, "leye.db"), Path.Combine(Other, "keys", "field.key") })
            if (!OperatingSystem.IsWindows())
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Backup_WithKey_SaysSoAndNeedsNoOtherToRestore()
    {
        var made = await Ran.AsyncOf("backup", "--data", Data, "--out", Target, "--with-key");
        Assert.Contains("备份里有密钥", made.Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Ran.AsyncOf("restore", "--from", Target, "--data", Other)).Code);
        Assert.Equal(await File.ReadAllBytesAsync(Key), await File.ReadAllBytesAsync(Path.Combine(Other, "keys", "field.key")));
    }

    [Fact]
    public async Task Backup_WhileThePortalWrites_HoldsWhatWasSavedBeforeIt()
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(Data, "leye.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "UPDATE People SET Name = '备份乙'; BEGIN; SELECT COUNT(*) FROM People";
        await command.ExecuteScalarAsync();
        Assert.Equal(0, (await Ran.AsyncOf("backup", "--data", Data, "--out", Target, "--with-key")).Code);
        Assert.Equal(0, (await Ran.AsyncOf("restore", "--from", Target, "--data", Other)).Code);
        await using var services = RecordsHost.Build(new DataDirectory(Other));
        await using var db = services.GetRequiredService<Database>().Read(BaseScope.All);
        Assert.Equal("备份乙", (await db.People.SingleAsync()).Name);
    }

    [Fact]
    public async Task Backup_OverAnExistingFile_OrWithoutTheKey_IsRefused()
    {
        await File.WriteAllTextAsync(Target, "mine");
        var refused = await Ran.AsyncOf("backup", "--data", Data, "--out", Target);
        Assert.Equal((1, "mine"), (refused.Code, await File.ReadAllTextAsync(Target)));
        Assert.Contains("已经存在", refused.Reason, StringComparison.Ordinal);
        File.Delete(Key);
        refused = await Ran.AsyncOf("backup", "--data", Data, "--out", At("b"));
        Assert.Equal((1, false), (refused.Code, File.Exists(Key)));
        Assert.Contains("找不到密钥文件", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_WhereItCannotBeWritten_FailsInOneLineAndLeavesNothing()
    {
        await File.WriteAllTextAsync(At("file"), "");
        var refused = await Ran.AsyncOf("backup", "--data", Data, "--out", Path.Combine(At("file"), "b"));
        Assert.Equal(1, refused.Code);
        Assert.Contains("不能写入备份文件", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Backup_AnAttachmentThatIsNotThere_IsSaidAndTheRestIsKept()
    {
        File.Delete(Assert.Single(Directory.GetFiles(Path.Combine(Data, "attachments"))));
        var made = await Ran.AsyncOf("backup", "--data", Data, "--out", Target);
        Assert.Equal(0, made.Code);
        Assert.Contains("1 个附件不在", made.Reason, StringComparison.Ordinal);
        Assert.Equal(0, (await Ran.AsyncOf("restore", "--from", Target, "--data", Other, "--key", Key)).Code);
    }

    [Fact]
    public async Task Restore_OverADatabase_OrAttachments_IsRefusedAndChangesNothing()
    {
        await Ran.AsyncOf("backup", "--data", Data, "--out", Target);
        var before = await File.ReadAllBytesAsync(Path.Combine(Data, "leye.db"));
        var refused = await Ran.AsyncOf("restore", "--from", Target, "--data", Data);
        Assert.Equal(1, refused.Code);
        Assert.Contains("已经存在", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(Data, "leye.db")));
        Directory.CreateDirectory(Path.Combine(Other, "attachments"));
        await File.WriteAllTextAsync(Path.Combine(Other, "attachments", "x"), "");
        Assert.Equal(1, (await Ran.AsyncOf("restore", "--from", Target, "--data", Other, "--key", Key)).Code);
        Assert.False(File.Exists(Path.Combine(Other, "leye.db")));
    }

    [Fact]
    public async Task Restore_WithoutTheKey_OrWithAnother_PutsNothingInPlace()
    {
        await Ran.AsyncOf("backup", "--data", Data, "--out", Target);
        var refused = await Ran.AsyncOf("restore", "--from", Target, "--data", Other);
        Assert.Equal(1, refused.Code);
        Assert.Contains("--key", refused.Reason, StringComparison.Ordinal);
        LeYe.Domain.Common.FieldKeys.Random().Save(At("another.key"));
        refused = await Ran.AsyncOf("restore", "--from", Target, "--data", Other, "--key", At("another.key"));
        Assert.Contains("不是这份备份的密钥", refused.Reason, StringComparison.Ordinal);
        await File.WriteAllTextAsync(At("no.key"), "nothing");
        Assert.Contains("读不出来", (await Ran.AsyncOf("restore", "--from", Target, "--data", Other, "--key", At("no.key"))).Reason, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Other, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData("leye.db")]
    [InlineData("attachments")]
    [InlineData("manifest.json")]
    [InlineData("one more")]
    [InlineData("one less")]
    [InlineData("../evil")]
    [InlineData("no zip")]
    [InlineData("cut off")]
    public async Task Restore_ABackupThatWasChanged_IsRefusedAndPutsNothingInPlace(string what)
    {
        await Ran.AsyncOf("backup", "--data", Data, "--out", Target);
        if (what == "no zip")
            await File.WriteAllTextAsync(Target, "PK not at all");
        else if (what == "cut off")
            await File.WriteAllBytesAsync(Target, (await File.ReadAllBytesAsync(Target))[..^100]);
        else
            Change(what);
        var refused = await Ran.AsyncOf("restore", "--from", Target, "--data", Other, "--key", Key);
        Assert.Equal(1, refused.Code);
        Assert.Contains("没有恢复任何内容", refused.Reason, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Other, "*", SearchOption.AllDirectories));
        Assert.False(File.Exists(At("evil")));
    }

    [Fact]
    public async Task Restore_AFileThatIsNotThere_FailsInOneLine()
    {
        var refused = await Ran.AsyncOf("restore", "--from", At("nothing"), "--data", Other);
        Assert.Equal(1, refused.Code);
        Assert.Contains("找不到备份文件", refused.Reason, StringComparison.Ordinal);
        Assert.Equal(2, (await Ran.AsyncOf("restore", "--from", At("nothing"))).Code);
        Assert.Equal(2, (await Ran.AsyncOf("backup", "--data", Data)).Code);
    }

    private void Change(string what)
    {
        using var zip = ZipFile.Open(Target, ZipArchiveMode.Update);
        switch (what)
        {
            case "one more":
                zip.CreateEntry("attachments/" + new string('0', 32)).Open().Dispose();
                break;
            case "one less":
                zip.Entries.Single(e => e.FullName.StartsWith(BackupManifest.AttachmentFolder, StringComparison.Ordinal)).Delete();
                break;
            case "../evil":
                using (var writer = new StreamWriter(zip.CreateEntry(what).Open()))
                    writer.Write("evil");
                Replace(zip, BackupManifest.EntryName, text => text.Replace("\"leye.db\"", "\"../evil\"", StringComparison.Ordinal));
                break;
            case "manifest.json":
                // Another byte and another hash that fits it: the seal alone tells.
                Replace(zip, BackupManifest.EntryName, text => text.Replace("leye-backup-1\"", "leye-backup-1\" ", StringComparison.Ordinal));
                break;
            default:
                var entry = zip.Entries.Single(e => e.FullName.StartsWith(what, StringComparison.Ordinal));
                using (var stream = entry.Open())
                {
                    stream.Seek(-1, SeekOrigin.End);
                    var last = stream.ReadByte();
                    stream.Seek(-1, SeekOrigin.End);
                    stream.WriteByte((byte)~last);
                }
                break;
        }
    }

    private static void Replace(ZipArchive zip, string name, Func<string, string> change)
    {
        using var stream = zip.GetEntry(name)!.Open();
        var text = new StreamReader(stream).ReadToEnd();
        stream.SetLength(0);
        stream.Write(Encoding.UTF8.GetBytes(change(text)));
    }

    private List<string> Names()
    {
        using var zip = ZipFile.OpenRead(Target);
        return [.. zip.Entries.Select(e => e.FullName)];
    }

    private string At(string name) => Path.Combine(_directory.Path, name);
}
