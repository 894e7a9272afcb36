using FsCheck.Fluent;
using LeYe.Domain.Accounts;
using LeYe.Domain.Headcount;
using LeYe.Domain.People;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Headcount;

public sealed class HeadcountQueriesTests : IDisposable
{
    private static readonly DateOnly Cutoff = new(2024, 2, 29);
    private static readonly DateOnly Start = new(2023, 1, 1);

    private readonly TestDatabase _test = new();
    private readonly HeadcountQueries _queries;

    public HeadcountQueriesTests() => _queries = new HeadcountQueries(_test.Database);

    public void Dispose() => _test.Dispose();

    [Fact]
    public async Task Disabled_IsTheHolderOfAVerifiedValidCertificate_OthersArePending()
    {
        var expired = Make.Disabled(2, validTo: Cutoff.AddDays(-1));
        var lastDay = Make.Disabled(3, validTo: Cutoff);
        var unverified = Make.Person(4, type: WorkerType.Disabled);
        unverified.Certificates.Add(Make.Certificate(DisabilityGrade.One, Make.LongAgo, state: CertificateState.Pending));
        Put(Make.Disabled(1), expired, lastDay, unverified, Make.Person(5, type: WorkerType.Disabled));

        var split = await ProgrammeAsync();

        Assert.Equal((5, 2, 3), (split.Total, split.Disabled, split.Pending));
    }

    [Fact]
    public async Task SevereAndRural_AreOfTheDisabledOnly()
    {
        Put(
            Make.Disabled(1, grade: DisabilityGrade.One, household: Household.Rural), Make.Disabled(2, grade: DisabilityGrade.Two),
            Make.Disabled(3), Make.Person(4, household: Household.Rural),
            Make.Disabled(5, grade: DisabilityGrade.One, household: Household.Rural, validTo: Start));

        var split = await ProgrammeAsync();

        Assert.Equal((2, 1), (split.Severe, split.Rural));
    }

    [Fact]
    public async Task Hardship_IsMinimumLivingOrLiftedFromPoverty_MonitoredApart()
    {
        Put(
            Poor(1, HardshipKind.MinimumLiving), Poor(2, HardshipKind.LiftedFromPoverty), Poor(3, HardshipKind.MinimumLiving, HardshipKind.LiftedFromPoverty),
            Poor(4, HardshipKind.Monitored), Poor(5, HardshipKind.ExtremePoverty), Poor(6, HardshipKind.MinimumLivingBorderline));

        var split = await ProgrammeAsync();

        Assert.Equal((3, 1), (split.Hardship, split.Monitored));
    }

    [Fact]
    public async Task Stable_IsPaidInEachOfTheLastThreeEndedMonths()
    {
        Put(Make.Person(1), Make.Person(2), Make.Person(3), Make.Person(4));
        _test.Put(
            Make.Income(1, 202312, 100), Make.Income(1, 202401, 100), Make.Income(1, 202402, 100),
            Make.Income(2, 202311, 100), Make.Income(2, 202401, 100), Make.Income(2, 202402, 100),
            Make.Income(3, 202312, 100), Make.Income(3, 202401, 0), Make.Income(3, 202402, 100),
            Make.Income(4, 202311, 100), Make.Income(4, 202312, 100), Make.Income(4, 202401, 100));

        Assert.Equal(1, (await ProgrammeAsync()).Stable);
        var midMonth = await _queries.AtAsync(BaseScope.All, Cutoff.AddDays(-1), CancellationToken.None);
        Assert.Equal(1, midMonth.Programme.Stable);
    }

    [Fact]
    public async Task Person_InTwoPostsOrMovedToAnotherBase_IsCountedOnceAtTheMainPost()
    {
        _test.Put(Make.Base(1, "north"), Make.Base(2, "south"), Make.Person(1, baseId: 1));
        var second = Make.Placement(1, Start, baseId: 1);
        second.IsMain = false;
        _test.Put(second, Make.Placement(1, Start, baseId: 2));

        var at = await _queries.AtAsync(BaseScope.All, Cutoff, CancellationToken.None);

        Assert.Equal((1, 0, 1), (at.Programme.Total, at.Of(1).Total, at.Of(2).Total));
        var south = await _queries.AtAsync(BaseScope.Of([2]), Cutoff, CancellationToken.None);
        Assert.Equal(1, south.Programme.Total);
    }

    [Fact]
    public void Splits_OverRandomHistories_AreWhatTheWordsOfTheRulesSay()
    {
        _test.Put(RandomProgramme.Records(seed: 3, people: 80));
        using var db = _test.Database.Read(BaseScope.All);
        var placements = db.Placements.Include(p => p.Leaves).Include(p => p.Person!.Certificates).Include(p => p.Person!.Hardships).ToList();

        ForAnyDate(date =>
        {
            var counted = placements.Where(p => HeadcountRules.CountsOn(p, date)).ToList();
            var at = _queries.AtAsync(BaseScope.All, date, CancellationToken.None).GetAwaiter().GetResult();
            var s = at.Programme;
            return s.Total == counted.Select(p => p.PersonId).Distinct().Count()
                && s.Disabled == counted.Count(p => p.Person!.Certificates.Exists(c => c.CountsOn(date)))
                && s.Severe == counted.Count(p => p.Person!.Certificates.Exists(c => c.CountsOn(date) && c.IsSevere))
                && s.Female == counted.Count(p => p.Person!.Sex == Sex.Female)
                && s.Family == counted.Count(p => p.Person!.WorkerType == WorkerType.Family)
                && s.Hardship == counted.Count(p => p.Person!.Hardships.Exists(h =>
                    h.Kind is HardshipKind.MinimumLiving or HardshipKind.LiftedFromPoverty && h.FromOn <= date && (h.UntilOn is null || date < h.UntilOn)))
                && s.OnSite + s.Home + s.Community + s.ClientSite == s.Total
                && at.Bases.Values.Sum(b => b.Total) == s.Total && at.Bases.Values.Sum(b => b.Rural) == s.Rural;
        });
    }

    [Fact]
    public async Task Trend_OverRandomHistories_EqualsTheHeadcountAtEachDate()
    {
        _test.Put(RandomProgramme.Records(seed: 5, people: 80));
        var scope = BaseScope.Of([1, 3]);

        foreach (var dates in new[] { HeadcountDates.LastDays(new DateOnly(2022, 6, 10)), HeadcountDates.MonthEnds(Cutoff, 40) })
            foreach (var point in await _queries.TrendAsync(scope, dates, CancellationToken.None))
            {
                var at = await _queries.AtAsync(scope, point.On, CancellationToken.None);
                Assert.Equal((at.Programme.Total, at.Programme.Disabled), (point.Total, point.Disabled));
            }
    }

    [Fact]
    public void TrendDates_EndWithTheGivenDay()
    {
        Assert.Equal((30, new DateOnly(2024, 1, 31), Cutoff), Ends(HeadcountDates.LastDays(Cutoff)));
        Assert.Equal((12, new DateOnly(2023, 2, 28), new DateOnly(2024, 1, 31)), Ends(HeadcountDates.MonthEnds(Cutoff.AddDays(-1))));

        static (int, DateOnly, DateOnly) Ends(IReadOnlyList<DateOnly> dates) => (dates.Count, dates[0], dates[^1]);
    }

    private void Put(params Person[] people)
    {
        _test.Put(Make.Base(1, "north"));
        _test.Put([.. people, .. people.Select(p => Make.Placement(p.Id, Start))]);
    }

    private static Person Poor(int id, params HardshipKind[] kinds)
    {
        var person = Make.Person(id);
        person.Hardships.AddRange(kinds.Select(kind => new HardshipStatus { Kind = kind, FromOn = Start }));
        return person;
    }

    private async Task<HeadcountSplit> ProgrammeAsync() => (await _queries.AtAsync(BaseScope.All, Cutoff, CancellationToken.None)).Programme;

    private static void ForAnyDate(Func<DateOnly, bool> holds) => FsCheck.Check.QuickThrowOnFailure(
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed => holds(RandomProgramme.AnyDate(new Random(seed)))));
}
