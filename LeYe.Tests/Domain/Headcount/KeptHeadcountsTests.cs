using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Domain.Presence;
using LeYe.Domain.Training;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Tests.Domain.Headcount;

/// <summary>The kept numbers are those of the plain rows, after any history; and a change costs a fixed number of queries.</summary>
public sealed class KeptHeadcountsTests
{
    private static readonly DateOnly First = new(2023, 6, 1);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Kept_AfterAnyActsAndDays_EqualsThePlainRows(int seed)
    {
        using var programme = new Programme();
        using var kept = Kept(programme.Test);
        programme.Test.Time.MoveTo(First);
        var (dice, people) = (new Random(seed), new List<int>());
        for (var i = 0; i < 8; i++)
            people.Add(await programme.PersonAsync(1 + 2 * i));
        var classId = await ClassAsync(programme);
        var (done, version) = (0, 0L);
        for (var i = 0; i < 90; i++)
        {
            programme.Test.Time.MoveTo(First.AddDays(i * 3));
            done += await TryAsync(programme, dice, people[dice.Next(people.Count)], classId) ? 1 : 0;
            var state = await kept.CurrentAsync(default);
            Assert.True(state.Version >= version);
            version = state.Version;
            await EqualsRowsAsync(programme.Test, state);
        }
        Assert.True(done > 30, "the acts hardly ever succeed");
    }

    [Fact]
    public async Task Kept_AfterAMergeAndItsUndoing_EqualsThePlainRows()
    {
        using var programme = new Programme();
        using var kept = Kept(programme.Test);
        programme.Test.Put(Make.Person(11), Make.Person(12), Make.Placement(12, First));
        await kept.CurrentAsync(default);
        await using (var act = await programme.Test.Database.BeginAsync(Programme.Headquarters, default))
        {
            LeYe.Domain.Persistence.ReferenceMover.Move<Person>(act.Db, 12, 11);
            act.Db.People.Remove(await act.Db.People.SingleAsync(p => p.Id == 12));
            act.Touch(11);
            await act.SaveAsync(default);
        }

        await EqualsRowsAsync(programme.Test, await kept.CurrentAsync(default));
    }

    [Fact]
    public async Task Kept_OfAnActThatIsRolledBack_StaysAsItWas()
    {
        using var programme = new Programme();
        using var kept = Kept(programme.Test);
        var person = await programme.PersonAsync(1);
        var before = await kept.CurrentAsync(default);
        await using (var act = await programme.Test.Database.BeginAsync(Programme.Headquarters, default))
        {
            act.Db.Placements.Add(Make.Placement(person, First));
            await act.FlushAsync(default);
        }

        Assert.Same(before, await kept.CurrentAsync(default));
    }

    [Fact]
    public async Task Version_StandsStill_WhenNoNumberChanges()
    {
        using var programme = new Programme();
        using var kept = Kept(programme.Test);
        var before = await kept.CurrentAsync(default);
        await programme.PersonAsync(1);

        Assert.Equal(before.Version, (await kept.CurrentAsync(default)).Version);
    }

    [Fact]
    public async Task Changed_IsRaisedAfterTheCommitOnly()
    {
        using var programme = new Programme();
        using var kept = Kept(programme.Test);
        var person = await programme.PersonAsync(1);
        var seen = new List<int>();
        kept.Changed += () =>
        {
            using var db = programme.Test.Open();
            seen.Add(db.Placements.Count());
        };
        await programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, Programme.Today), null);

        Assert.Equal([1], seen);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(3000)]
    public async Task Change_CostsTheSameQueries_HoweverManyStaysThereAre(int stays)
    {
        using var programme = new Programme();
        using (var db = programme.Test.Open())
        {
            db.AddRange(Enumerable.Range(1000, stays).Select(id => Make.Person(id)));
            db.AddRange(Enumerable.Range(1000, stays).Select(id => Make.Placement(id, First)));
            await db.SaveChangesAsync();
        }
        using var kept = Kept(programme.Test);
        await kept.CurrentAsync(default);
        var person = await programme.PersonAsync(1);
        await programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, Programme.Today), null);
        using var queries = QueryCount.Begin();
        var state = await kept.CurrentAsync(default);

        Assert.Equal(stays + 1, state.Sum(BaseScope.All).Total);
        Assert.Equal(2, queries.Count);
    }

    [Fact]
    public async Task Presence_FollowsCheckInsAndTheirUndo_EndsWithTheDay_AndIsThatOfTheRows()
    {
        using var programme = new Programme();
        using var kept = Kept(programme.Test);
        var person = await programme.PersonAsync(1);
        await programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(person, new(2024, 1, 2)), null);
        var desk = new CheckInService(programme.Test.Database, programme.Events);
        Assert.Equal(0, (await kept.CurrentAsync(default)).Of(Programme.BaseId).Presence);
        var into = await desk.CheckInAsync(Programme.Lead, Programme.BaseId, person, null);
        Assert.Equal(1, (await kept.CurrentAsync(default)).Of(Programme.BaseId).Presence);
        await EqualsRowsAsync(programme.Test, await kept.CurrentAsync(default));
        await desk.UndoAsync(Programme.Lead, Programme.BaseId, person, CheckInStep.In, into.Version);
        Assert.Equal(0, (await kept.CurrentAsync(default)).Of(Programme.BaseId).Presence);
        await desk.CheckInAsync(Programme.Lead, Programme.BaseId, person, null);
        await desk.CheckOutAsync(Programme.Lead, Programme.BaseId, person, null);
        Assert.Equal(1, (await kept.CurrentAsync(default)).Of(Programme.BaseId).Presence);
        programme.Test.Time.Advance(TimeSpan.FromHours(12));
        Assert.Equal(0, (await kept.CurrentAsync(default)).Of(Programme.BaseId).Presence);
    }

    private static KeptHeadcounts Kept(TestDatabase test) => new(new LiveQueries(test.Database), test.Committed, test.Calendar);

    private static async Task EqualsRowsAsync(TestDatabase test, LiveState state)
    {
        var (today, training) = (test.Calendar.Today, await new LiveQueries(test.Database).InTrainingAsync(BaseScope.All, test.Calendar.Today, default));
        var rows = await new HeadcountQueries(test.Database).AtAsync(BaseScope.All, today, default);
        var presence = await new PresenceQueries(test.Database, test.Calendar).TodayAsync(BaseScope.All, today);
        foreach (var baseId in new[] { Programme.BaseId, Programme.SubBaseId, Programme.OtherBaseId })
            Assert.Equal(LiveCount.Of(rows.Of(baseId), training.GetValueOrDefault(baseId), presence.GetValueOrDefault(baseId)), state.Of(baseId));
        Assert.Equal(LiveCount.Of(rows.Programme, training.Values.Sum(), presence.Values.Sum()), state.Sum(BaseScope.All));
        Assert.Equal(today, state.On);
    }

    private static async Task<int> ClassAsync(Programme programme) => await programme.Classes.OpenClassAsync(Programme.Lead, new OpenClassOptions
    {
        BaseId = Programme.BaseId, Name = "客服岗前培训", Category = TrainingCategory.PreJob, Mode = TrainingMode.FixedPost, Delivery = TrainingDelivery.OnSite,
        StartsOn = new(2023, 7, 1), EndsOn = new(2023, 12, 31), Sessions = [],
    }, null);

    private static async Task<bool> TryAsync(Programme programme, Random dice, int person, int classId)
    {
        try
        {
            await ActAsync(programme, dice, person, classId);
            return true;
        }
        catch (Exception refused) when (refused is RuleBrokenException or RecordMissingException or StaleRecordException or NotAllowedException)
        {
            return false;
        }
    }

    private static async Task ActAsync(Programme programme, Random dice, int person, int classId)
    {
        using var db = programme.Test.Open();
        var today = programme.Test.Calendar.Today;
        var stay = db.Placements.Include(p => p.Leaves).Where(p => p.PersonId == person && p.EndOn == null && p.IsMain).OrderBy(p => p.Id).FirstOrDefault();
        var who = db.People.Include(p => p.Certificates).Single(p => p.Id == person);
        var actor = Programme.ActorOf(RoleName.BaseLead, who.BaseId == Programme.OtherBaseId ? who.BaseId : Programme.BaseId);
        var on = today.AddDays(dice.Next(-5, 6));
        switch (dice.Next(10))
        {
            case 0:
                await programme.Classes.EnrolAsync(Programme.Lead, classId, person, on, null);
                break;
            case 1 when db.Enrolments.FirstOrDefault(e => e.PersonId == person && e.UntilOn == null) is { } enrolment:
                await programme.Classes.WithdrawAsync(Programme.Lead, enrolment.Id, on, WithdrawalReason.Other, "其他", default);
                break;
            case 2:
                await programme.Certificates.AddCertificateAsync(actor, person, Certificate(dice, today), who.Version);
                break;
            case 3 when who.Certificates.Find(c => c.State == CertificateState.Pending) is { } pending:
                await programme.Certificates.VerifyCertificateAsync(actor, person, pending.Id, today.AddDays(dice.Next(40)), who.Version);
                break;
            case 4 when stay is not null:
                await programme.Placements.EndPlacementAsync(actor, stay.Id, on, EndReason.Resigned, stay.Version);
                break;
            case 5 when stay is not null:
                await programme.Placements.StartLeaveAsync(actor, stay.Id, today.AddDays(-dice.Next(120)), stay.Version);
                break;
            case 6 when stay is not null:
                await programme.Placements.EndLeaveAsync(actor, stay.Id, on, stay.Version);
                break;
            case 7 when stay is not null:
                await programme.Changes.MovePlacementAsync(actor, stay.Id, new MovePlacementOptions { On = on, Post = $"岗位{dice.Next(3)}", WorkMode = (WorkMode)(1 + dice.Next(4)) }, stay.Version, null);
                break;
            case 8 when stay is not null:
                var transfer = await programme.Transfers.OfferTransferAsync(actor, person, Programme.OtherBaseId, on, "换基地", null);
                await programme.Transfers.AcceptTransferAsync(Programme.Stranger, transfer, Programme.Start(person, on, Programme.OtherBaseId), 0, null);
                break;
            default:
                await programme.Placements.RecordPlacementAsync(actor, Programme.Start(person, on, who.BaseId) with { IsTrial = dice.Next(8) == 0 }, null);
                break;
        }
    }

    private static AddCertificateOptions Certificate(Random dice, DateOnly today) => new()
    {
        Number = Programme.Certificate(dice.Next(1, 400) * 2 + 1), FromOn = today.AddDays(-dice.Next(100)),
    };
}
