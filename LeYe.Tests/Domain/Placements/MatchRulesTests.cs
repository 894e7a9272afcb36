using LeYe.Domain.People;
using LeYe.Domain.Placements;

namespace LeYe.Tests.Domain.Placements;

public sealed class MatchRulesTests
{
    private static readonly MatchFacts Nobody = new(EmploymentIntent.Unknown, Abilities.None, WorkKinds.None, WorkPlaces.None, WorkNeeds.None, false, false);

    [Fact]
    public void Judge_WhoDoesNotWantToWorkNow_IsNotProposed() =>
        Assert.Null(MatchRules.Judge(Nobody with { Intent = EmploymentIntent.NotNow }, Abilities.None, WorkNeeds.None, WorkKinds.CustomerService, WorkMode.OnSite));

    [Fact]
    public void Judge_EverythingThere_FitsWithAHundred()
    {
        var match = MatchRules.Judge(
            new(EmploymentIntent.Willing, Abilities.Typing | Abilities.Phone, WorkKinds.CustomerService, WorkPlaces.OnSite, WorkNeeds.ScreenReader, true, true),
            Abilities.Typing | Abilities.Phone, WorkNeeds.ScreenReader, WorkKinds.CustomerService, WorkMode.OnSite)!;
        Assert.Equal((true, 100), (match.Fits, match.Score));
        Assert.All(match.Reasons, r => Assert.True(r.SpeaksFor));
    }

    [Fact]
    public void Judge_AbilityMissing_SaysWhichAndDoesNotFit()
    {
        var match = MatchRules.Judge(Nobody with { Abilities = Abilities.Typing }, Abilities.Typing | Abilities.Phone, WorkNeeds.None, WorkKinds.CustomerService, WorkMode.OnSite)!;
        Assert.False(match.Fits);
        Assert.Contains(new MatchReason(MatchReasonKind.NotAble, (int)Abilities.Phone), match.Reasons);
        Assert.Contains(new MatchReason(MatchReasonKind.Able, (int)Abilities.Typing), match.Reasons);
    }

    [Theory]
    [InlineData(WorkMode.OnSite, false)]
    [InlineData(WorkMode.Home, true)]
    public void Judge_NeedsOfTheWay_AreMetAtHome(WorkMode mode, bool fits) =>
        Assert.Equal(fits, MatchRules.Judge(Nobody with { Needs = WorkNeeds.StepFree | WorkNeeds.HomeWork }, Abilities.None, WorkNeeds.None, WorkKinds.DataService, mode)!.Fits);

    [Fact]
    public void Judge_AnotherWish_RanksLowerAndStillFits()
    {
        var wished = MatchRules.Judge(Nobody with { WishedKinds = WorkKinds.DataService, WishedPlaces = WorkPlaces.Home }, Abilities.None, WorkNeeds.None, WorkKinds.DataService, WorkMode.Home)!;
        var other = MatchRules.Judge(Nobody with { WishedKinds = WorkKinds.Handicraft, WishedPlaces = WorkPlaces.OnSite }, Abilities.None, WorkNeeds.None, WorkKinds.DataService, WorkMode.Home)!;
        Assert.True(other.Fits && other.Score < wished.Score);
    }

    [Fact]
    public void Judge_EveryPointOfTheScore_HasItsReason()
    {
        // Each fact on its own moves the score only together with a reason that is shown.
        var plain = MatchRules.Judge(Nobody, Abilities.Typing, WorkNeeds.Desk, WorkKinds.Commerce, WorkMode.ClientSite)!;
        foreach (var facts in new[]
        {
            Nobody with { Abilities = Abilities.Typing }, Nobody with { Needs = WorkNeeds.ScreenReader }, Nobody with { WishedKinds = WorkKinds.DataService },
            Nobody with { WishedPlaces = WorkPlaces.Home }, Nobody with { CompletedTraining = true }, Nobody with { HasWorked = true },
        })
        {
            var match = MatchRules.Judge(facts, Abilities.Typing, WorkNeeds.Desk, WorkKinds.Commerce, WorkMode.ClientSite)!;
            Assert.NotEqual(plain.Score, match.Score);
            Assert.False(plain.Reasons.SequenceEqual(match.Reasons));
        }
    }
}
