namespace LeYe.Tests.Portal.Commands;

/// <summary>Backups from before a rotation stay readable.</summary>
public sealed class KeyBackupTests : KeyRecords
{
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
}
