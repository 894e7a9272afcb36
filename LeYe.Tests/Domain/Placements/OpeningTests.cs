using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Placements;

/// <summary>Clients, lines, openings, teams and their months, follow-ups, matching over records.</summary>
public sealed class OpeningTests : IDisposable
{
    private static readonly EditOpeningOptions Seats = new()
    {
        BaseId = Programme.BaseId, Post = "在线客服", Kind = WorkKinds.CustomerService, WorkMode = WorkMode.OnSite, Seats = 1, Asks = Abilities.Typing, Offers = WorkNeeds.ScreenReader,
    };

    private readonly Programme _programme = new();

    private ClientQueries Reads => new(_programme.Test.Database, _programme.Test.Calendar);

    public void Dispose() => _programme.Dispose();

    [Fact]
    public async Task Opening_SeatsFilled_TakesNobodyMore()
    {
        var opening = await _programme.Openings.OpenAsync(Programme.Lead, Seats, null);
        await PlaceAsync(1, opening);
        Assert.Equal((1, 0), ((await Reads.OpeningAsync(Programme.Lead, opening)).Summary.Filled, (await Reads.OpeningAsync(Programme.Lead, opening)).Summary.Free));
        Assert.Equal(PlacementRules.OpeningSeat, (await Assert.ThrowsAsync<RuleBrokenException>(() => PlaceAsync(3, opening))).Rule);
        await _programme.Openings.EditAsync(Programme.Lead, opening, Seats with { Seats = 2 }, 0);
        await PlaceAsync(5, opening);
        Assert.Equal(ClientRules.Seats, (await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Openings.EditAsync(Programme.Lead, opening, Seats, 1))).Rule);
    }

    [Fact]
    public async Task Opening_ClosedOrOfAnotherBase_TakesNobody()
    {
        var opening = await _programme.Openings.OpenAsync(Programme.Lead, Seats, null);
        Assert.Equal(PlacementRules.OpeningSeat, (await Assert.ThrowsAsync<RuleBrokenException>(() => PlaceAsync(1, opening, Programme.OtherBaseId))).Rule);
        await _programme.Openings.CloseAsync(Programme.Lead, opening, Programme.Today, 0);
        Assert.Equal(PlacementRules.OpeningSeat, (await Assert.ThrowsAsync<RuleBrokenException>(() => PlaceAsync(3, opening))).Rule);
        await Assert.ThrowsAsync<RecordMissingException>(() => Reads.OpeningAsync(Programme.Stranger, opening));
    }

    [Fact]
    public async Task Matching_BothWays_GivesTheSameJudgementWithReasons()
    {
        var opening = await _programme.Openings.OpenAsync(Programme.Lead, Seats, null);
        var fits = await _programme.PersonAsync(1);
        var lacks = await _programme.PersonAsync(3);
        var placed = await _programme.PersonAsync(5);
        var notNow = await _programme.PersonAsync(7);
        await _programme.Profiles.EditProfileAsync(Programme.Lead, fits, new() { Abilities = Abilities.Typing, Needs = WorkNeeds.ScreenReader }, 0);
        await _programme.Profiles.EditProfileAsync(Programme.Lead, notNow, new() { Intent = EmploymentIntent.NotNow }, 0);
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(placed, new(2024, 1, 1)), null);

        var people = await _programme.Matches.PeopleForAsync(Programme.Lead, opening);
        Assert.Equal([(fits, true), (lacks, false)], people.Select(p => (p.PersonId, p.Match.Fits)));
        Assert.All(people, p => Assert.NotEmpty(p.Match.Reasons));
        var back = Assert.Single(await _programme.Matches.OpeningsForAsync(Programme.Lead, fits));
        Assert.Equal((opening, people[0].Match.Score), (back.Opening.Id, back.Match.Score));
        Assert.Empty(await _programme.Matches.OpeningsForAsync(Programme.Lead, notNow));
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Matches.OpeningsForAsync(Programme.Stranger, fits));
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Matches.PeopleForAsync(Programme.Stranger, opening));
    }

    [Fact]
    public async Task Client_SameNameTwice_IsRefused_AndALineClosedTakesNobody()
    {
        var client = await _programme.Clients.AddClientAsync(Programme.Lead, "测试企业", "东部", true, null);
        Assert.Equal(ClientRules.Taken, (await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Clients.AddClientAsync(Programme.Lead, " 测试企业 ", null, false, null))).Rule);
        var line = await _programme.Clients.AddLineAsync(Programme.Lead, client, Programme.BaseId, "测试客服", "客户服务", null);
        Assert.True(await Reads.IsConcentratedAsync(Programme.Lead, line));
        await _programme.Clients.CloseLineAsync(Programme.Lead, line);
        var person = await _programme.PersonAsync(1);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Placements.RecordPlacementAsync(
            Programme.Lead, Programme.Start(person, Programme.Today) with { BusinessLineId = line }, null));
        Assert.Equal(PlacementRules.Line, refused.Rule);
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Clients.AddLineAsync(Programme.Stranger, client, Programme.BaseId, "别的", "客户服务", null));
    }

    [Fact]
    public async Task TeamMonth_RecordedAgain_IsPutRight_AndImpossibleRatesAreRefused()
    {
        var team = await _programme.Teams.FormTeamAsync(Programme.Lead, Programme.BaseId, "一组", null, null, null);
        await _programme.Teams.RecordMonthAsync(Programme.Lead, team, new(202401), new(9850), 0);
        await _programme.Teams.RecordMonthAsync(Programme.Lead, team, new(202401), new(9900, 9700, 1200, 1188), 1);
        var months = (await new TeamQueries(_programme.Test.Database, _programme.Test.Calendar).DetailsAsync(Programme.Lead, team)).Months;
        Assert.Equal([new TeamMonthSummary(202401, 9900, 9700, 1200, 1188)], months);
        foreach (var (month, answer) in new[] { (202401, 10_001), (202401, -1), (202403, 9000) })
            await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Teams.RecordMonthAsync(Programme.Lead, team, new(month), new(answer), 2));
        await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Teams.FormTeamAsync(Programme.Lead, Programme.BaseId, "一组", null, null, null));
    }

    [Theory]
    [InlineData(null, null, "2024-01-08")]
    [InlineData("2024-01-08", null, "2024-01-31")]
    [InlineData("2024-01-20", null, "2024-01-31")]
    [InlineData("2024-02-01", null, "2024-03-31")]
    [InlineData("2024-08-01", null, "2025-01-28")]
    [InlineData("2024-01-08", "2024-01-15", "2024-01-15")]
    public void FollowUp_DueOn_FollowsTheMilestonesOrWhatWasAgreed(string? held, string? agreed, string due) =>
        Assert.Equal(DateOnly.Parse(due, null), FollowUpRules.DueOn(new(2024, 1, 1), held is null ? null : DateOnly.Parse(held, null), agreed is null ? null : DateOnly.Parse(agreed, null)));

    [Fact]
    public async Task FollowUps_DueList_ShowsWhatIsDueAndTheLogKeepsItEncrypted()
    {
        var person = await _programme.PersonAsync(1);
        var stay = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, new(2024, 2, 1)), null);
        var due = Assert.Single((await _programme.FollowUps.DueAsync(Programme.Lead, null, 1)).Items);
        Assert.Equal((stay, new DateOnly(2024, 2, 8), (DateOnly?)null), (due.PlacementId, due.DueOn, due.LastHeldOn));

        await _programme.FollowUps.HoldFollowUpAsync(Programme.Lead, stay, new(Programme.Today, FollowUpWay.Phone, FollowUpFinding.Stable, "一切都好", Programme.Today.AddDays(60)), null);

        Assert.Empty((await _programme.FollowUps.DueAsync(Programme.Lead, null, 1)).Items);
        Assert.Equal("一切都好", Assert.Single(await _programme.FollowUps.LogAsync(Programme.Lead, stay)).Note);
        using var db = _programme.Test.Open();
        Assert.DoesNotContain("都好", System.Text.Encoding.UTF8.GetString(db.FollowUps.Single().NoteCipher!), StringComparison.Ordinal);
        foreach (var options in new FollowUpOptions[] { new(Programme.Today.AddDays(1), FollowUpWay.Phone, FollowUpFinding.Stable, null, null), new(new(2024, 1, 31), FollowUpWay.Phone, FollowUpFinding.Stable, null, null), new(Programme.Today, FollowUpWay.Phone, FollowUpFinding.Stable, null, Programme.Today) })
            await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.FollowUps.HoldFollowUpAsync(Programme.Lead, stay, options, null));
        Assert.Empty((await _programme.FollowUps.DueAsync(Programme.Stranger, null, 1)).Items);
        await Assert.ThrowsAsync<NotAllowedException>(() => _programme.FollowUps.HoldFollowUpAsync(Programme.Headquarters, stay, new(Programme.Today, FollowUpWay.Phone, FollowUpFinding.Stable, null, null), null));
    }

    private async Task PlaceAsync(int sequence, int opening, int baseId = Programme.BaseId)
    {
        var person = await _programme.PersonAsync(sequence, baseId);
        await _programme.Placements.RecordPlacementAsync(Programme.ActorOf(RoleName.BaseLead, baseId), Programme.Start(person, Programme.Today, baseId) with { OpeningId = opening }, null);
    }
}
