using System.Text;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Portal.Commands;
using LeYe.Portal.Setup;
using LeYe.Tests.TestData;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Tests.Portal.Commands;

/// <summary>The key of the encrypted columns changes while nothing is lost.</summary>
public sealed class KeyRotationTests : KeyRecords
{
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
            var person = await db.People.AsTracking().FirstAsync(p => p.Id == Kept);
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
        Assert.Equal("0007200", (await people.RevealIdentityAsync(Lead, Kept, "核对")).Phone);
        Assert.Equal(0, (await Ran.AsyncOf("keys", "rotate", "--data", Data)).Code);
        Assert.Equal("0007200", (await people.RevealIdentityAsync(Lead, Kept, "核对")).Phone);
        var added = await people.RegisterPersonAsync(Lead, Programme.Registration(72, 1) with { Name = "密钥丙", Phone = "000-7300" }, null);
        await using var db = await OpenAsync(running);
        Assert.Equal(Keys.Encryption[0].Id, FieldProtector.KeyOf((await db.People.AsNoTracking().SingleAsync(p => p.Id == added)).PhoneCipher));
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

    private static byte[] OldCipher(byte[] secret, string text)
    {
        var (plain, cipher) = (Encoding.UTF8.GetBytes(text), new byte[29 + Encoding.UTF8.GetByteCount(text)]);
        cipher[0] = 1;
        using var aes = new System.Security.Cryptography.AesGcm(secret, 16);
        aes.Encrypt(cipher.AsSpan(1, 12), plain, cipher.AsSpan(29), cipher.AsSpan(13, 16));
        return cipher;
    }
}
