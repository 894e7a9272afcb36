using System.Data.Common;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Tests.TestData;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.People;

public sealed class PersonMergeTests : IDisposable
{
    private readonly Programme _programme = new();

    public void Dispose() => _programme.Dispose();

    [Fact]
    public async Task Merge_ThenUndo_LeavesEveryTableAsItWas()
    {
        var (first, second, pair) = await PairAsync();
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(first, new(2023, 1, 1)), null);
        await EndAsync(first, new(2023, 6, 1));
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(second, new(2023, 9, 1)), null);
        await _programme.Profiles.EditProfileAsync(Programme.Lead, second, new() { Education = Education.Bachelor, NeedsNote = "读屏" }, 0);
        _programme.Test.Put(Make.Income(second, 202401, 300_000));
        var before = Rows();
        var (a, b) = Versions(first, second);

        await _programme.Merges.MergeAsync(Programme.Lead, pair, new() { KeepId = first, TakePhone = true, TakeHousehold = true }, a, b);

        using (var db = _programme.Test.Open())
        {
            Assert.Equal(first, Assert.Single(db.People).Id);
            Assert.Equal([first, first], db.Placements.Select(p => p.PersonId));
            Assert.Equal(first, db.Incomes.Single().PersonId);
            Assert.Equal((first, Education.Bachelor), (db.Profiles.Single().PersonId, db.Profiles.Single().Education));
            Assert.Equal("0004321", _programme.Test.Protector.Reveal(db.People.Single().PhoneCipher!));
        }
        Assert.Equal(first, await _programme.Pairs.KeptInsteadAsync(Programme.Lead, second));

        var merge = Assert.Single(await _programme.Pairs.MergesAsync(Programme.Lead));
        Assert.Equal(second, await _programme.Merges.UndoAsync(Programme.Lead, merge.Id));

        Assert.Equal(before, Rows());
        Assert.Single(await _programme.Pairs.OpenAsync(Programme.Lead));
    }

    [Fact]
    public async Task Merge_KeepingTheOneWithoutANumber_TakesTheNumberOver()
    {
        var (first, second, pair) = await PairAsync();
        await _programme.Merges.MergeAsync(Programme.Lead, pair, new() { KeepId = second }, 0, 0);

        using var db = _programme.Test.Open();
        var kept = db.People.Single();
        Assert.Equal((second, Programme.Identity(1).Text), (kept.Id, _programme.Test.Protector.Reveal(kept.IdentityNumberCipher!)));
        var merge = Assert.Single(await _programme.Pairs.MergesAsync(Programme.Lead));
        Assert.Equal(first, await _programme.Merges.UndoAsync(Programme.Lead, merge.Id));
        Assert.Null(_programme.Test.Open().People.Single(p => p.Id == second).IdentityNumberHash);
    }

    [Fact]
    public async Task Merge_OverlappingMainStays_IsRefusedAndChangesNothing()
    {
        var (first, second, pair) = await PairAsync();
        foreach (var id in new[] { first, second })
            await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(id, new(2024, 1, 1)), null);
        await RefusedAsync(DuplicateRules.Overlap, pair, first, second);
    }

    [Fact]
    public async Task Merge_TwoIncomesOfOneMonth_IsRefusedAndChangesNothing()
    {
        var (first, second, pair) = await PairAsync();
        _programme.Test.Put(Make.Income(first, 202401, 300_000), Make.Income(second, 202401, 310_000));
        await RefusedAsync(DuplicateRules.Clash, pair, first, second);
    }

    [Fact]
    public async Task Merge_TwoDifferentNumbers_IsRefused()
    {
        var (first, second, pair) = await PairAsync();
        await _programme.People.EditPersonAsync(Programme.Lead, second, new() { Name = "测试001", WorkerType = WorkerType.Disabled, Household = Household.Rural, IdentityNumber = Programme.Identity(5) }, 0);
        await RefusedAsync(DuplicateRules.TwoNumbers, pair, first, second);
    }

    [Fact]
    public async Task Merge_AfterSomebodyElseSaved_IsStale()
    {
        var (first, second, pair) = await PairAsync();
        await _programme.Profiles.EditProfileAsync(Programme.Lead, second, new() { Education = Education.Primary }, 0);
        await Assert.ThrowsAsync<StaleRecordException>(() => _programme.Merges.MergeAsync(Programme.Lead, pair, new() { KeepId = first }, 0, 0));
    }

    [Fact]
    public async Task KeepApart_Decided_IsNotAskedAgain()
    {
        var (_, second, pair) = await PairAsync();
        await _programme.Merges.KeepApartAsync(Programme.Lead, pair);
        await _programme.People.EditPersonAsync(
            Programme.Lead, second, new() { Name = "测试001", WorkerType = WorkerType.Disabled, Household = Household.Urban, BornOn = new(1990, 1, 1) }, 0);

        Assert.Empty(await _programme.Pairs.OpenAsync(Programme.Lead));
        await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Merges.KeepApartAsync(Programme.Lead, pair));
    }

    private async Task RefusedAsync(RuleId rule, int pair, int first, int second)
    {
        var before = Rows();
        var (a, b) = Versions(first, second);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Merges.MergeAsync(Programme.Lead, pair, new() { KeepId = first }, a, b));
        Assert.Equal(rule, refused.Rule);
        Assert.Equal(before, Rows());
    }

    private async Task<(int First, int Second, int Pair)> PairAsync()
    {
        var first = await _programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(1) with { Phone = "000-1234" }, null);
        var second = await _programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(1) with
        {
            IdentityNumber = null,
            BornOn = new(1990, 1, 1),
            Phone = "000-4321",
            Household = Household.Urban,
        }, null);
        return (first, second, Assert.Single(await _programme.Pairs.OpenAsync(Programme.Lead)).Id);
    }

    private async Task EndAsync(int personId, DateOnly endOn)
    {
        using var db = _programme.Test.Open();
        await _programme.Placements.EndPlacementAsync(Programme.Lead, db.Placements.Single(p => p.PersonId == personId).Id, endOn, EndReason.Resigned, 0);
    }

    private (int First, int Second) Versions(int first, int second)
    {
        using var db = _programme.Test.Open();
        return (db.People.Single(p => p.Id == first).Version, db.People.Single(p => p.Id == second).Version);
    }

    // Every row of every table that a merge may touch; versions, the merge itself and the audit move on.
    private List<string> Rows()
    {
        using var db = _programme.Test.Open();
        db.Database.OpenConnection();
        var connection = db.Database.GetDbConnection();
        return [.. new[] { "People", "Certificates", "Hardships", "Consents", "Profiles", "Placements", "Leaves", "Incomes", "Enrolments" }.SelectMany(t => Rows(connection, t))];
    }

    private static IEnumerable<string> Rows(DbConnection connection, string table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = table switch
        {
            "Hardships" => "SELECT * FROM \"HardshipStatus\" ORDER BY 1",
            "Consents" => "SELECT * FROM \"Consent\" ORDER BY 1",
            _ => $"SELECT * FROM \"{table}\" ORDER BY 1",
        };
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return table + "|" + string.Join('|', Enumerable.Range(0, reader.FieldCount).Where(i => reader.GetName(i) != "Version")
                .Select(i => reader.GetValue(i) is byte[] bytes ? Convert.ToHexString(bytes) : reader.GetValue(i).ToString()));
    }
}
