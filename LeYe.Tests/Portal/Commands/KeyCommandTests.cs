using System.Text;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Persistence;
using LeYe.Domain.Persistence.Sqlite;
using LeYe.Portal.Commands;
using LeYe.Portal.Setup;
using LeYe.Tests.Portal.Documents;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Commands;

/// <summary>Keys of the encrypted columns change while nothing is lost, nothing is unfindable, and older backups stay readable.</summary>
public sealed class KeyCommandTests : IAsyncLifetime
{
    private static readonly byte[] Pdf = Encoding.Latin1.GetBytes("%PDF-1.4\nsecret content\n%%EOF\n");
    private static readonly Actor Lead = TestDatabase.ActorOf(RoleName.BaseLead, 1);
    private readonly TemporaryDirectory _directory = new();
    private int _kept;
    private int _file;
    private int _merge;

    private string Data => At("data");

    private string KeyFile => Path.Combine(Data, "keys", "field.key");

    private FieldKeys Keys => FieldKeys.Load(KeyFile);

    public async Task InitializeAsync()
    {
        await Ran.AsyncOf("migrate", "--data", Data);
        await using var services = RecordsHost.Build(new DataDirectory(Data));
        await PlantedNumbersTests.MarkAsync(services);
        var people = services.GetRequiredService<PersonService>();
        _kept = await people.RegisterPersonAsync(Lead, Programme.Registration(71, 1) with { Name = "密钥甲", Phone = "000-7100" }, null);
        var other = await people.RegisterPersonAsync(Lead, new RegisterPersonOptions
        {
            BaseId = 1, Name = "密钥乙", WorkerType = WorkerType.NonDisabled, Phone = "000-7200", ConsentTextVersion = "2024-1",
        }, null);
        await services.GetRequiredService<ProfileService>().EditProfileAsync(Lead, other, new EditProfileOptions { NeedsNote = "左眼有光感" }, 0);
        _file = await services.GetRequiredService<AttachmentService>().AddAttachmentAsync(Lead, _kept, AttachmentKind.Consent, "同意书", Pdf, null);
        await using (var db = await OpenAsync(services))
        {
            var pair = new DuplicatePair { FirstId = _kept, SecondId = other, Reasons = DuplicateReasons.NameAndBirth, State = DuplicateState.Open, FoundAt = DateTime.UtcNow };
            db.DuplicatePairs.Add(pair);
            await db.SaveChangesAsync();
            await services.GetRequiredService<PersonMergeService>().MergeAsync(Lead, pair.Id, new MergeChoice { KeepId = _kept, TakePhone = true },
                (await db.People.AsNoTracking().SingleAsync(p => p.Id == _kept)).Version, (await db.People.AsNoTracking().SingleAsync(p => p.Id == other)).Version);
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

    [Fact]
    public async Task Rotate_ThenRetire_ReadsEverythingWithTheNewKeyAlone()
    {
        var old = Keys;
        var rotated = await Ran.AsyncOf("keys", "rotate", "--data", Data);
        Assert.Equal((0, ""), (rotated.Code, rotated.Error));
        Assert.Equal(2, Keys.Encryption.Count);
        Assert.Contains(Keys.Encryption[0].Name, rotated.Out, StringComparison.Ordinal);
        var shown = (await Ran.AsyncOf("keys", "show", "--data", Data)).Out;
        Assert.Contains($"{old.Encryption[0].Name}（", shown, StringComparison.Ordinal);
        Assert.Contains("，旧）：0 个值", shown, StringComparison.Ordinal);
        Assert.DoesNotContain(SecretsOf(Keys), s => shown.Contains(s, StringComparison.Ordinal));

        var retired = await Ran.AsyncOf("keys", "retire", "--data", Data, "--out", At("retired.key"));
        Assert.Equal((0, ""), (retired.Code, retired.Error));
        Assert.Single(Keys.Encryption);
        Assert.NotEqual(old.Encryption[0].Id, Keys.Encryption[0].Id);
        Assert.Contains(FieldKeys.Load(At("retired.key")).Encryption, k => k.Id == old.Encryption[0].Id);
        await AllIsThereAsync();
        await using var services = RecordsHost.Build(new DataDirectory(Data));
        await using var db = await OpenAsync(services);
        Assert.Equal(["AddFieldKey", "RewriteFields", "RetireFieldKeys"], await db.Audit.Where(a => a.Act.Contains("Field")).OrderBy(a => a.Id).Select(a => a.Act).ToListAsync());
        Assert.DoesNotContain(await db.Audit.Select(a => a.Changes ?? "").ToListAsync(), c => SecretsOf(Keys).Any(s => c.Contains(s, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Rotate_CutOffInTheMiddle_LosesNothingAndIsTakenUp()
    {
        // As when the machine stops: the key is in the file, some values and no file are under it.
        var keys = Keys;
        (keys with { Encryption = [FieldKey.Random(DateTime.UtcNow), .. keys.Encryption] }).Replace(KeyFile);
        await using (var services = RecordsHost.Build(new DataDirectory(Data)))
        {
            await using var db = await OpenAsync(services);
            var person = await db.People.AsTracking().FirstAsync(p => p.Id == _kept);
            var protector = services.GetRequiredService<FieldProtector>();
            person.PhoneCipher = protector.Protect(protector.Reveal(person.PhoneCipher!));
            await db.SaveChangesAsync();
            await File.WriteAllTextAsync(Path.Combine(Data, "attachments", new string('0', 32) + ".rewriting"), "half");
        }
        SqliteConnection.ClearAllPools();
        await NumbersAreThereAsync();
        var refused = await Ran.AsyncOf("keys", "retire", "--data", Data, "--out", At("early.key"));
        Assert.Equal((1, false), (refused.Code, File.Exists(At("early.key"))));
        Assert.Contains("还有内容用着旧密钥", refused.Reason, StringComparison.Ordinal);

        var takenUp = await Ran.AsyncOf("keys", "rotate", "--data", Data);
        Assert.Contains("已接着做完", takenUp.Out, StringComparison.Ordinal);
        Assert.Equal(2, Keys.Encryption.Count);
        Assert.Empty(Directory.GetFiles(Path.Combine(Data, "attachments"), "*.rewriting"));
        Assert.Equal(0, (await Ran.AsyncOf("keys", "retire", "--data", Data, "--out", At("old.key"))).Code);
        await AllIsThereAsync();
    }

    [Fact]
    public async Task Rotate_ValuesFromBeforeKeysHadNames_ReadsAndRewritesThem()
    {
        // A key file of two lines and a cipher of version 1, as an earlier program wrote them.
        var keys = Keys;
        var secret = Convert.FromBase64String(SecretsOf(keys).First());
        await File.WriteAllTextAsync(KeyFile, string.Join('\n', SecretsOf(keys)) + "\n");
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(Data, "leye.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "UPDATE \"People\" SET \"PhoneCipher\" = $old";
            command.Parameters.AddWithValue("$old", OldCipher(secret, "0007200"));
            await command.ExecuteNonQueryAsync();
        }
        await NumbersAreThereAsync();
        Assert.Contains("有 1 个值是早先的写法", (await Ran.AsyncOf("keys", "show", "--data", Data)).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Ran.AsyncOf("keys", "rotate", "--data", Data)).Code);
        Assert.DoesNotContain("早先的写法", (await Ran.AsyncOf("keys", "show", "--data", Data)).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await Ran.AsyncOf("keys", "retire", "--data", Data, "--out", At("old.key"))).Code);
        await AllIsThereAsync();
    }

    [Fact]
    public async Task Rotate_WhileAPortalRuns_IsReadByItAtOnceAndWrittenUnderTheNewKey()
    {
        await using var running = RecordsHost.Build(new DataDirectory(Data));
        var people = running.GetRequiredService<PersonService>();
        Assert.Equal("0007200", (await people.RevealIdentityAsync(Lead, _kept, "核对")).Phone);
        Assert.Equal(0, (await Ran.AsyncOf("keys", "rotate", "--data", Data)).Code);
        Assert.Equal("0007200", (await people.RevealIdentityAsync(Lead, _kept, "核对")).Phone);
        var added = await people.RegisterPersonAsync(Lead, Programme.Registration(72, 1) with { Name = "密钥丙", Phone = "000-7300" }, null);
        await using var db = await OpenAsync(running);
        Assert.Equal(Keys.Encryption[0].Id, FieldProtector.KeyOf((await db.People.AsNoTracking().SingleAsync(p => p.Id == added)).PhoneCipher));
    }

    [Fact]
    public async Task RotateSearch_FindsEveryoneBeforeAndAfterAndAlsoWhenCutOffAtTheEnd()
    {
        var old = Keys;
        await FoundAsync();
        var rotated = await Ran.AsyncOf("keys", "rotate-search", "--data", Data);
        Assert.Equal((0, ""), (rotated.Code, rotated.Error));
        Assert.NotEqual(old.Search[0].Id, Keys.Search[0].Id);
        await FoundAsync();

        // Cut off after the hashes were kept and before the file said so.
        var keys = Keys;
        (keys with { Search = [.. keys.Search.Reverse()] }).Replace(KeyFile);
        await FoundAsync();
        Assert.Equal(keys.Search[0].Id, Keys.Search[0].Id);
        Assert.Equal(0, (await Ran.AsyncOf("keys", "retire", "--data", Data, "--out", At("old.key"))).Code);
        await AllIsThereAsync();
    }

    [Fact]
    public async Task RotateSearch_WhileAPortalRuns_IsRefusedAndChangesNothing()
    {
        var before = await File.ReadAllBytesAsync(KeyFile);
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(Data, "leye.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "SELECT COUNT(*) FROM \"People\"";
            await command.ExecuteScalarAsync();
            var refused = await Ran.AsyncOf("keys", "rotate-search", "--data", Data);
            Assert.Equal(1, refused.Code);
            Assert.Contains("请先停止门户", refused.Reason, StringComparison.Ordinal);
        }
        Assert.Equal(before, await File.ReadAllBytesAsync(KeyFile));
        await FoundAsync();
    }

    [Fact]
    public async Task Rotate_WhileAnotherRotates_IsRefusedAndMakesNoKey()
    {
        using var held = new FieldKeyStore(KeyFile).Hold();
        var refused = await Ran.AsyncOf("keys", "rotate", "--data", Data);
        Assert.Equal(1, refused.Code);
        Assert.Contains("另一个程序正在更换密钥", refused.Reason, StringComparison.Ordinal);
        Assert.Single(Keys.Encryption);
    }

    [Fact]
    public async Task Backup_FromBeforeARotation_IsRestoredWithTheRetiredKeys()
    {
        Assert.Equal(0, (await Ran.AsyncOf("backup", "--data", Data, "--out", At("old.zip"))).Code);
        await Ran.AsyncOf("keys", "rotate", "--data", Data);
        await Ran.AsyncOf("keys", "rotate-search", "--data", Data);
        // While the old keys are in the file, it is enough.
        Assert.Equal(0, (await Ran.AsyncOf("restore", "--from", At("old.zip"), "--data", At("first"), "--key", KeyFile)).Code);
        Assert.Equal(0, (await Ran.AsyncOf("keys", "retire", "--data", Data, "--out", At("retired.key"))).Code);
        var refused = await Ran.AsyncOf("restore", "--from", At("old.zip"), "--data", At("second"), "--key", KeyFile);
        Assert.Contains("不是这份备份的密钥", refused.Reason, StringComparison.Ordinal);
        var restored = await Ran.AsyncOf("restore", "--from", At("old.zip"), "--data", At("second"), "--key", At("retired.key"));
        Assert.Equal((0, ""), (restored.Code, restored.Error));
        await NumbersAreThereAsync(At("second"));
        await FoundAsync(At("second"));
    }

    [Fact]
    public async Task Restore_WhoseEncryptionKeyIsRetired_PutsNothingInPlace()
    {
        Assert.Equal(0, (await Ran.AsyncOf("backup", "--data", Data, "--out", At("old.zip"))).Code);
        await Ran.AsyncOf("keys", "rotate", "--data", Data);
        Assert.Equal(0, (await Ran.AsyncOf("keys", "retire", "--data", Data, "--out", At("retired.key"))).Code);
        var refused = await Ran.AsyncOf("restore", "--from", At("old.zip"), "--data", At("other"), "--key", KeyFile);
        Assert.Equal((1, false), (refused.Code, File.Exists(Path.Combine(At("other"), "leye.db"))));
        Assert.Contains("别的加密密钥", refused.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_FromTheEnvironment_AreReadAndNeverWrittenToAFile()
    {
        var keys = FieldKeys.Random();
        var store = new FieldKeyStore(At("none.key"), keys.ToText().Replace('\n', ';'));
        Assert.Equal(keys.Encryption[0].Id, store.Look().Encryption[0].Id);
        store.Put(keys with { Search = [FieldKey.Random(), .. keys.Search] });
        Assert.Equal((2, false), (store.Current.Search.Count, File.Exists(At("none.key"))));
    }

    [Fact]
    public async Task EncryptedColumns_OfTheModel_AreAllOnesThatARotationKnows()
    {
        using var test = new TestDatabase();
        await using var db = test.Open();
        await db.Database.OpenConnectionAsync();
        var known = (await CipherColumns.OfAsync(db.Database.GetDbConnection(), CancellationToken.None)).Select(c => $"{c.Table}.{c.Name}");
        // Bytes that are no field under the keys: hashes and seals, one-time and recovery codes, what is public of passkeys, the kept report, and what the audit keeps under keys of people.
        string[] others =
        [
            "Accounts.CodeHash", "Audit.Seal", "AuditAnchors.Seal", "AuditValues.Cipher", "RecoveryCodes.Hash", "SnapshotFiles.Bytes",
            "Passkeys.AttestationObject", "Passkeys.ClientDataJson", "Passkeys.CredentialId", "Passkeys.PublicKey",
        ];
        string[] hashes = ["People.IdentityNumberHash", "People.IdentityTailHash", "People.PhoneTailHash", "Certificates.NumberHash"];
        var bytes = db.Model.GetEntityTypes().SelectMany(t => t.GetProperties().Where(p => p.ClrType == typeof(byte[])).Select(p => $"{t.GetTableName()}.{p.GetColumnName()}"));
        Assert.Equal(bytes.Order(), known.Concat(others).Concat(hashes).Order());
    }

    private async Task AllIsThereAsync()
    {
        await NumbersAreThereAsync();
        await FoundAsync();
        await using var services = RecordsHost.Build(new DataDirectory(Data));
        Assert.Equal(Pdf, (await services.GetRequiredService<AttachmentService>().TakeAttachmentAsync(Lead, _kept, _file)).Bytes);
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
        Assert.Equal(("0007100", "0007200"), ((await people.RevealIdentityAsync(Lead, _kept, "核对")).Phone, (await people.RevealIdentityAsync(Lead, back, "核对")).Phone));
        Assert.Equal("左眼有光感", (await services.GetRequiredService<ProfileQueries>().DetailsAsync(Lead, back)).Answers.NeedsNote);
        Assert.Equal(back, Assert.Single((await services.GetRequiredService<PersonQueries>().ListAsync(Lead, new PersonListQuery { Search = "7200" })).Items).Id);
    }

    private async Task NumbersAreThereAsync(string? data = null)
    {
        SqliteConnection.ClearAllPools();
        await using var services = RecordsHost.Build(new DataDirectory(data ?? Data));
        var numbers = await services.GetRequiredService<PersonService>().RevealIdentityAsync(Lead, _kept, "核对");
        Assert.Equal((Programme.Identity(71).Text, "0007200"), (numbers.IdentityNumber, numbers.Phone));
    }

    private async Task FoundAsync(string? data = null)
    {
        SqliteConnection.ClearAllPools();
        await using (var services = RecordsHost.Build(new DataDirectory(data ?? Data)))
        {
            await RecordsHost.MigrateAsync(services);
            var queries = services.GetRequiredService<PersonQueries>();
            foreach (var search in new[] { Programme.Identity(71).Text[^4..], "7200" })
                Assert.Equal(_kept, Assert.Single((await queries.ListAsync(Lead, new PersonListQuery { Search = search })).Items).Id);
            // The whole number is known again.
            var twice = await Assert.ThrowsAsync<RuleBrokenException>(() =>
                services.GetRequiredService<PersonService>().RegisterPersonAsync(Lead, Programme.Registration(71, 1) with { Name = "密钥丁" }, null));
            Assert.Equal("identityNumber", twice.Field);
        }
        SqliteConnection.ClearAllPools();
    }

    private static async Task<LeYeDb> OpenAsync(IServiceProvider services)
    {
        var db = await services.GetRequiredService<IDbContextFactory<LeYeDb>>().CreateDbContextAsync();
        db.NarrowTo(BaseScope.All);
        return db;
    }

    private static byte[] OldCipher(byte[] secret, string text)
    {
        var (plain, cipher) = (Encoding.UTF8.GetBytes(text), new byte[29 + Encoding.UTF8.GetByteCount(text)]);
        cipher[0] = 1;
        using var aes = new System.Security.Cryptography.AesGcm(secret, 16);
        aes.Encrypt(cipher.AsSpan(1, 12), plain, cipher.AsSpan(29), cipher.AsSpan(13, 16));
        return cipher;
    }

    private static IEnumerable<string> SecretsOf(FieldKeys keys) => keys.ToText().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(l => l.Split(' ')[2]);

    private string At(string name) => Path.Combine(_directory.Path, name);
}
