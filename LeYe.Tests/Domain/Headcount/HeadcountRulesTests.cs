using FsCheck.Fluent;
using LeYe.Domain.Accounts;
using LeYe.Domain.Headcount;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Headcount;

public sealed class HeadcountRulesTests
{
    private static readonly DateOnly Start = new(2023, 1, 1);
    private static readonly DateOnly End = new(2023, 6, 1);

    [Fact]
    public void Stay_EndOn_IsTheFirstDayNotCounted()
    {
        var stay = Make.Placement(1, Start, End);

        Assert.False(HeadcountRules.CountsOn(stay, Start.AddDays(-1)));
        Assert.True(HeadcountRules.CountsOn(stay, Start));
        Assert.True(HeadcountRules.CountsOn(stay, End.AddDays(-1)));
        Assert.False(HeadcountRules.CountsOn(stay, End));
    }

    [Fact]
    public void Trial_IsNotCounted()
    {
        var stay = Make.Placement(1, Start);
        stay.IsTrial = true;

        Assert.False(HeadcountRules.CountsOn(stay, End));
    }

    [Fact]
    public void SecondPost_IsNotCounted()
    {
        var stay = Make.Placement(1, Start);
        stay.IsMain = false;

        Assert.False(HeadcountRules.CountsOn(stay, End));
    }

    [Theory]
    [InlineData("2023-04-30", true)]
    [InlineData("2023-05-01", false)]
    [InlineData("2023-06-14", false)]
    [InlineData("2023-06-15", true)]
    public void Leave_UpToThreeMonths_IsCounted(string date, bool isCounted)
    {
        var stay = Make.Placement(1, Start);
        stay.Leaves.Add(Make.Leave(new DateOnly(2023, 2, 1), new DateOnly(2023, 6, 15)));

        Assert.Equal(isCounted, HeadcountRules.CountsOn(stay, DateOnly.ParseExact(date, "yyyy-MM-dd")));
    }

    [Fact]
    public void CountedOn_InTheDatabaseAndOverValues_Agree()
    {
        using var test = new TestDatabase();
        test.Put(RandomProgramme.Records(seed: 7, people: 60));
        using var db = test.Database.Read(BaseScope.All);
        var loaded = db.Placements.Include(p => p.Leaves).ToList();

        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var date = RandomProgramme.AnyDate(new Random(seed));
            var stored = db.Placements.Where(HeadcountRules.CountedOn(date)).Select(p => p.Id).ToHashSet();
            return stored.SetEquals(loaded.Where(p => HeadcountRules.CountsOn(p, date)).Select(p => p.Id));
        }));
    }

    [Fact]
    public void CertificateValidOn_InTheDatabaseAndOnTheRecord_Agree()
    {
        using var test = new TestDatabase();
        test.Put(RandomProgramme.Records(seed: 11, people: 60));
        using var db = test.Database.Read(BaseScope.All);
        var loaded = db.Certificates.ToList();

        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
        {
            var date = RandomProgramme.AnyDate(new Random(seed));
            var stored = db.Certificates.Where(HeadcountRules.ValidOn(date)).Select(c => c.Id).ToHashSet();
            return stored.SetEquals(loaded.Where(c => c.CountsOn(date)).Select(c => c.Id));
        }));
    }
}
