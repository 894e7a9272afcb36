using LeYe.Domain.Bases;
using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Tests.Domain.Demonstration;

public sealed class PublishedFiguresTests(DefaultDemonstration demonstration) : IClassFixture<DefaultDemonstration>
{
    private static readonly DateOnly Start = new(2017, 1, 1);
    private static readonly DateOnly Cutoff = new(2024, 2, 29);
    private readonly Built _built = demonstration.Built;

    [Theory]
    [InlineData("qingyang", 80, 42, 38)]
    [InlineData("qiqihar", 17, 7, 10)]
    [InlineData("pingxiang", 9, 9, 0)]
    [InlineData("guilin", 52, 49, 3)]
    [InlineData("yinchuan", 67, 50, 12)]
    [InlineData("qingjian", 145, 98, 30)]
    [InlineData("xian", 26, 19, 4)]
    [InlineData("zibo", 0, 0, 0)]
    [InlineData("beihai", 0, 0, 0)]
    [InlineData("bobai", 0, 0, 0)]
    public void InPost_AtThePublishedDate_IsAsPublished(string key, int people, int disabled, int family)
    {
        var inPost = _built.InPost(key, Cutoff);

        Assert.Equal(people, inPost.Count);
        Assert.Equal(people, inPost.Select(p => p.PersonId).Distinct().Count());
        Assert.Equal(disabled, inPost.Count(p => _built.IsDisabled(p.PersonId, Cutoff)));
        Assert.Equal(family, inPost.Count(p => _built.People[p.PersonId].WorkerType == WorkerType.Family));
    }

    [Theory]
    [InlineData("qingyang", 19)]
    [InlineData("guilin", 25)]
    public void Severe_AmongTheDisabledInPost_IsAsPublished(string key, int severe) =>
        Assert.Equal(severe, _built.InPost(key, Cutoff)
            .Count(p => _built.People[p.PersonId].Certificates.Exists(c => c.CountsOn(Cutoff) && c.IsSevere)));

    [Fact]
    public void Guilin_RuralAndHardship_AreAsPublished()
    {
        var inPost = _built.InPost("guilin", Cutoff).Select(p => _built.People[p.PersonId]).ToList();

        Assert.Equal(43, inPost.Count(p => p.Household == Household.Rural && _built.IsDisabled(p.Id, Cutoff)));
        Assert.Equal(29, inPost.Count(p => p.Hardships.Exists(h => h.Kind is HardshipKind.MinimumLiving or HardshipKind.LiftedFromPoverty
            && h.FromOn <= Cutoff && (h.UntilOn is null || Cutoff < h.UntilOn))));
    }

    [Fact]
    public void Guilin_EverybodyInPost_WasPaidInEachOfTheLastThreeMonths()
    {
        var paid = _built.Paid("guilin", 202312, 202402).ToLookup(i => i.PersonId);

        Assert.All(_built.InPost("guilin", Cutoff), p => Assert.Equal(3, paid[p.PersonId].Count()));
    }

    [Fact]
    public void WorkModes_OfYinchuanAndZhangye_AreAsPublished()
    {
        Assert.Equal(23, _built.InPost("yinchuan", Cutoff).Count(p => p.WorkMode == WorkMode.OnSite));
        Assert.Equal(44, _built.InPost("yinchuan", Cutoff).Count(p => p.WorkMode == WorkMode.Home));
        Assert.InRange(_built.InPost("zhangye", Cutoff).Count(p => p.WorkMode == WorkMode.OnSite), 81, 89);
    }

    [Fact]
    public void Qingyang_AverageIncome_Is3800ForTheDisabledAndForAll()
    {
        var paid = _built.Paid("qingyang", 202401, 202402);
        var disabled = paid.Where(i => _built.IsDisabled(i.PersonId, Cutoff)).ToList();

        Assert.NotEmpty(disabled);
        Assert.Equal(380_000L * paid.Count, paid.Sum(i => i.GrossFen));
        Assert.Equal(380_000L * disabled.Count, disabled.Sum(i => i.GrossFen));
    }

    [Theory]
    [InlineData("qingyang", 865_000)]
    [InlineData("qiqihar", 650_000)]
    public void HighestIncome_InThePeriodAndEverBefore_IsAsPublished(string key, long fen)
    {
        Assert.Equal(fen, _built.Paid(key, 202401, 202402).Max(i => i.GrossFen));
        Assert.Equal(fen, _built.Paid(key, 201701, 202402).Max(i => i.GrossFen));
    }

    [Theory]
    [InlineData("qingyang", 301, 309)]
    [InlineData("yinchuan", 490, 499)]
    [InlineData("guilin", 340, 349)]
    [InlineData("pingxiang", 301, 309)]
    public void PeopleTrained_FromTheFounding_AreOnTheRightSideOfThePublishedNumber(string key, int from, int to) =>
        Assert.InRange(_built.Attended(key, Start, Cutoff).Select(e => e.PersonId).Distinct().Count(), from, to);

    [Fact]
    public void Training_QiqiharEnrolmentsAndXianPeopleOfTwelveMonths_AreAsPublished()
    {
        Assert.Equal(160, _built.Attended("qiqihar", Start, Cutoff).Count);
        Assert.Equal(133, _built.Attended("xian", new DateOnly(2023, 3, 1), Cutoff).Select(e => e.PersonId).Distinct().Count());
    }

    [Fact]
    public void Placements_FromTheFounding_AreOnTheRightSideOfThePublishedNumber()
    {
        Assert.InRange(_built.Started("zhangye", Cutoff).Select(p => p.PersonId).Distinct().Count(), 521, 529);
        Assert.InRange(_built.Started("pingxiang", Cutoff).Select(p => p.PersonId).Distinct().Count(), 61, 69);
        Assert.InRange(_built.Started("guilin", Cutoff).Count, 221, 229);
        Assert.InRange(_built.Paid("guilin", 201701, 202402).Sum(i => i.GrossFen), 390_000_000, 399_999_900);
    }

    [Fact]
    public void Zibo_Suspended_HadPeopleUntilThen()
    {
        var suspended = Assert.Single(_built.Bases["zibo"].Statuses, s => s.Status == BaseStatus.Suspended).FromOn;

        Assert.NotEmpty(_built.InPost("zibo", suspended.AddDays(-1)));
        Assert.Empty(_built.InPost("zibo", suspended));
    }

    [Fact]
    public void Guilin_WhileSuspended_HasNobodyInPost()
    {
        var suspended = Assert.Single(_built.Bases["guilin"].Statuses, s => s.Status == BaseStatus.Suspended);

        Assert.NotEmpty(_built.InPost("guilin", suspended.FromOn.AddDays(-1)));
        for (var day = suspended.FromOn; day < suspended.UntilOn; day = day.AddDays(1))
            Assert.Empty(_built.InPost("guilin", day));
    }
}
