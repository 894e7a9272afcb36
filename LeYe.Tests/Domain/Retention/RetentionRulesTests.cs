using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Retention;
using LeYe.Domain.Training;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Retention;

/// <summary>Terms and what stands against a removal (domain.md Q15).</summary>
public sealed class RetentionRulesTests : IDisposable
{
    private static readonly DateOnly Today = Programme.Today;
    private readonly Programme _programme = new();

    private RetentionQueries Queries => new(_programme.Test.Database, _programme.Test.Protector, _programme.Test.Calendar);

    public void Dispose() => _programme.Dispose();

    [Theory]
    [InlineData("2021-02-28", null, null, RetentionKind.NeverPlaced, "2024-02-28")]
    [InlineData("2020-02-29", null, null, RetentionKind.NeverPlaced, "2023-03-01")]
    [InlineData("2018-01-01", null, "2021-03-01", RetentionKind.Placed, "2024-03-01")]
    [InlineData("2023-12-01", null, "2020-03-01", RetentionKind.Placed, "2023-03-01")]
    [InlineData("2018-01-01", "2022-05-20", "2020-03-01", RetentionKind.Placed, "2025-05-20")]
    [InlineData("2018-01-01", "2019-05-20", null, RetentionKind.NeverPlaced, "2022-05-20")]
    public void TermOf_LastContactClassAndStay_IsThreeYearsAfterWhatCounts(string contact, string? trained, string? ended, RetentionKind kind, string due)
    {
        var term = RetentionRules.TermOf(Facts(contact, trained, ended));
        Assert.Equal((kind, DateOnly.Parse(due)), (term.Kind, term.DueOn));
    }

    [Fact]
    public void TermOf_InPost_DoesNotRun()
    {
        var facts = Facts("2015-01-01", null, "2016-01-01") with { HasRunningStay = true, Open = [RetentionHold.InPost] };
        Assert.Null(RetentionRules.TermOf(facts).DueOn);
        Assert.All(Enum.GetValues<RemovalReason>(), r => Assert.Contains(RetentionHold.InPost, RetentionRules.HoldsOf(facts with { GaveUpConsent = true }, r, Today)));
    }

    [Theory]
    // Never placed: a wish or a withdrawn consent brings it forward; the term alone does not.
    [InlineData("2023-06-01", null, RemovalReason.TermPassed, true, RetentionHold.TermRunning)]
    [InlineData("2023-06-01", null, RemovalReason.OwnWish, false, null)]
    [InlineData("2023-06-01", null, RemovalReason.ConsentWithdrawn, false, RetentionHold.ConsentHeld)]
    [InlineData("2023-06-01", null, RemovalReason.ConsentWithdrawn, true, null)]
    // Placed: the contract holds it for the whole term.
    [InlineData("2018-01-01", "2022-06-01", RemovalReason.OwnWish, false, RetentionHold.TermRunning)]
    [InlineData("2018-01-01", "2022-06-01", RemovalReason.ConsentWithdrawn, true, RetentionHold.TermRunning)]
    [InlineData("2018-01-01", "2021-02-27", RemovalReason.TermPassed, false, null)]
    [InlineData("2018-01-01", "2021-02-27", RemovalReason.OwnWish, false, null)]
    public void HoldsOf_ReasonAndTerm_SayWhatStandsAgainstIt(string contact, string? ended, RemovalReason reason, bool gaveUp, RetentionHold? expected) =>
        Assert.Equal(expected is { } hold ? [hold] : [], RetentionRules.HoldsOf(Facts(contact, null, ended) with { GaveUpConsent = gaveUp }, reason, Today));

    [Fact]
    public async Task Due_OfManyPeople_IsWhoeverTheRuleSaysPersonByPerson()
    {
        var dice = new Random(7);
        var classes = new List<TrainingClass>();
        for (var i = 0; i < 12; i++)
            classes.Add(new() { BaseId = Programme.BaseId, Name = $"班{i}", Category = TrainingCategory.PreJob, Mode = TrainingMode.FixedPost, Delivery = TrainingDelivery.OnSite, StartsOn = new(2018 + i / 2, 3, 1), EndsOn = new(2018 + i / 2, 4, 1), IntakeNumber = 1, PlannedMinutes = 60, CompletionPercent = 80 });
        _programme.Test.Put([.. classes]);
        for (var i = 1; i <= 200; i++)
        {
            var person = Make.Person(1000 + i, Programme.BaseId);
            person.RegisteredOn = new DateOnly(2018, 1, 1).AddDays(dice.Next(2200));
            if (dice.Next(3) == 0)
                person.Consents.Add(new Consent { Purpose = ConsentPurpose.RegisterAndTrain, TextVersion = "1", GivenOn = person.RegisteredOn.AddDays(dice.Next(900)) });
            _programme.Test.Put(person);
            if (dice.Next(2) == 0)
                _programme.Test.Put(Make.Placement(person.Id, new(2018, 6, 1), dice.Next(6) == 0 ? null : new DateOnly(2018, 7, 1).AddDays(dice.Next(2100)), Programme.BaseId));
            if (dice.Next(2) == 0)
                _programme.Test.Put(new Enrolment { ClassId = dice.Next(classes.Count) is var c ? classes[c].Id : 0, PersonId = person.Id, NumberInClass = i, FromOn = new(2018, 3, 1) });
        }

        var listed = new List<int>();
        for (var page = 1; page == 1 || listed.Count < (await Queries.DueAsync(Programme.Lead, null, 1)).Total; page++)
            listed.AddRange((await Queries.DueAsync(Programme.Lead, null, page)).Items.Select(p => p.Id));

        using var db = _programme.Test.Open();
        var facts = await RetentionFactQueries.FactsAsync(db, [.. db.People.Select(p => p.Id)], Today, default);
        var expected = facts.Values.Where(f => RetentionRules.TermOf(f).HasPassed(Today)).Select(f => f.PersonId).Order().ToList();
        Assert.Equal(expected, listed.Order());
        Assert.InRange(expected.Count, 20, 180);
        Assert.Contains(expected, id => facts[id].LastStayEndOn is not null);
        Assert.Contains(expected, id => facts[id].LastStayEndOn is null);
    }

    [Fact]
    public async Task Due_OfAnotherBase_ListsNobody()
    {
        _programme.Test.Put(Make.Person(1, Programme.BaseId));
        Assert.Single((await Queries.DueAsync(Programme.Lead, null, 1)).Items);
        Assert.Empty((await Queries.DueAsync(Programme.Stranger, null, 1)).Items);
        await Assert.ThrowsAsync<RecordMissingException>(() => Queries.PreviewAsync(Programme.Stranger, 1));
        await Assert.ThrowsAsync<RecordMissingException>(() => Queries.TermAsync(Programme.Stranger, 1));
        await Assert.ThrowsAsync<NotAllowedException>(() => Queries.DueAsync(Programme.ActorOf(RoleName.Coach, Programme.BaseId), null, 1));
    }

    private static RetentionFacts Facts(string contact, string? trained, string? ended) =>
        new(1, "某人", 1, "测试1", DateOnly.Parse(contact), trained is null ? null : DateOnly.Parse(trained), ended is null ? null : DateOnly.Parse(ended), false, false, []);
}
