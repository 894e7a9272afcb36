using Microsoft.Data.Sqlite;

namespace LeYe.Tests.Portal.Commands;

/// <summary>The key of the search hashes changes while nothing is unfindable.</summary>
public sealed class SearchKeyTests : KeyRecords
{
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
}
