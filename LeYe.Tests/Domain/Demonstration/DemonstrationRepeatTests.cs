using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using LeYe.Domain.Demonstration;
using LeYe.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Demonstration;

public sealed class DemonstrationRepeatTests
{
    private static readonly DateOnly Cutoff = new(2024, 2, 29);

    [Fact]
    public void Build_SameSeedAndDate_GivesTheSameRecords_AnotherSeedDoesNot()
    {
        var first = HashOf(seed: 7);

        Assert.Equal(first, HashOf(seed: 7));
        Assert.NotEqual(first, HashOf(seed: 8));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(20240229)]
    public void Build_UntilThePublishedDate_WithAnySeed_IsAsPublished(int seed)
    {
        using var built = new Built(null, Cutoff, seed);

        Assert.Equal(80, built.InPost("qingyang", Cutoff).Count);
        Assert.Equal(145, built.InPost("qingjian", Cutoff).Count);
        Assert.Equal(52, built.InPost("guilin", Cutoff).Count);
        Assert.Equal(380_000, built.Paid("qingyang", 202401, 202402).Average(i => i.GrossFen));
        Assert.Equal(650_000, built.Paid("qiqihar", 202401, 202402).Max(i => i.GrossFen));
        Assert.InRange(built.Attended("qingyang", new(2017, 1, 1), Cutoff).Select(e => e.PersonId).Distinct().Count(), 301, 309);
        Assert.InRange(built.Started("guilin", Cutoff).Count, 221, 229);
        Assert.InRange(built.Paid("guilin", 201701, 202402).Sum(i => i.GrossFen), 390_000_000, 399_999_900);
    }

    [Theory]
    [InlineData(2018, 1, 1)]
    [InlineData(2019, 8, 3)]
    [InlineData(2020, 12, 31)]
    [InlineData(2022, 1, 1)]
    [InlineData(2024, 3, 1)]
    public void Build_AnyDate_RecordsNothingAfterIt(int year, int month, int day)
    {
        var until = new DateOnly(year, month, day);
        using var built = new Built(null, until, seed: 1);

        Assert.All(built.People.Values, p => Assert.True(p.RegisteredOn <= until));
        Assert.All(built.Placements, p => Assert.True(p.StartOn <= until && (p.EndOn ?? until) <= until));
        Assert.All(built.Marks, m => Assert.True(built.Sessions[m.SessionId].HeldOn <= until));
        Assert.All(built.Incomes, i => Assert.True(new LeYe.Domain.Common.WorkMonth(i.WorkMonth).LastDay <= until));
    }

    [Fact]
    public void Build_WithANumberOfPeople_KeepsTheProportions()
    {
        using var built = new Built(2_000, new DateOnly(2025, 6, 30), seed: 1);
        var inPost = built.Bases.Keys.ToDictionary(k => k, k => built.InPost(k, new DateOnly(2025, 6, 30)).Count);

        Assert.Equal(2_000, built.People.Count);
        Assert.Equal(0, inPost["zibo"] + inPost["beihai"] + inPost["bobai"]);
        Assert.InRange((double)inPost["qingjian"] / inPost["qingyang"], 1.7, 1.9);
        Assert.InRange((double)inPost["qingyang"] / inPost["pingxiang"], 8.0, 9.8);
        Assert.True(built.Incomes.Select(i => i.WorkMonth).Distinct().Count() is >= 22 and <= 24);
    }

    [Fact]
    public async Task Build_InADatabaseWithBases_IsRefused()
    {
        using var test = new TestDatabase(Cutoff);
        test.Put([.. LeYe.Domain.Reporting.PublishedProgramme.Load().Bases]);
        await using var db = test.Open();

        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            DemonstrationProgramme.BuildAsync(db, test.Protector, new DemonstrationOptions(null, Cutoff, 1), default));
    }

    [Theory]
    [InlineData(99, "2024-02-29")]
    [InlineData(200_001, "2024-02-29")]
    [InlineData(null, "2017-12-31")]
    [InlineData(null, "2100-01-01")]
    public async Task Build_OutsideItsLimits_IsRefused(int? people, string until)
    {
        using var test = new TestDatabase(Cutoff);
        await using var db = test.Open();
        var options = new DemonstrationOptions(people, DateOnly.ParseExact(until, "yyyy-MM-dd"), 1);

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => DemonstrationProgramme.BuildAsync(db, test.Protector, options, default));
    }

    /// <summary>Every row of every table, encrypted columns included.</summary>
    private static string HashOf(int seed)
    {
        using var test = new TestDatabase(Cutoff);
        using var db = test.Open();
        DemonstrationProgramme.BuildAsync(db, test.Protector, new DemonstrationOptions(null, Cutoff, seed), default).GetAwaiter().GetResult();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        db.Database.OpenConnection();
        var connection = db.Database.GetDbConnection();
        foreach (var table in db.Model.GetEntityTypes().Select(t => t.GetTableName()!).Order(StringComparer.Ordinal))
            AddRows(connection, table, hash);
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    private static void AddRows(DbConnection connection, string table, IncrementalHash hash)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" ORDER BY 1";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            for (var i = 0; i < reader.FieldCount; i++)
                hash.AppendData(reader.GetValue(i) is byte[] bytes ? bytes : Encoding.UTF8.GetBytes(reader.GetValue(i) + "|"));
    }
}
