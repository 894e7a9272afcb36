using LeYe.Domain.Common;
using LeYe.Domain.Persistence;
using LeYe.Tests.Portal.Documents;
using LeYe.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Portal.Commands;

/// <summary>Which columns are under the keys, and where the keys may stand.</summary>
public sealed class KeyCommandTests
{
    [Fact]
    public void Keys_FromTheEnvironment_AreReadAndNeverWrittenToAFile()
    {
        var keys = FieldKeys.Random();
        using var directory = new TemporaryDirectory();
        var file = Path.Combine(directory.Path, "none.key");
        var store = new FieldKeyStore(file, keys.ToText().Replace('\n', ';'));
        Assert.Equal(keys.Encryption[0].Id, store.Look().Encryption[0].Id);
        store.Put(keys with { Search = [FieldKey.Random(), .. keys.Search] });
        Assert.Equal((2, false), (store.Current.Search.Count, File.Exists(file)));
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
}
