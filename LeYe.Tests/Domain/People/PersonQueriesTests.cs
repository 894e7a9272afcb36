using LeYe.Domain.Accounts;
using LeYe.Domain.Headcount;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.People;

public sealed class PersonQueriesTests : IDisposable
{
    private readonly Programme _programme = new();

    [Fact]
    public async Task List_EveryState_IsToldAndFiltered()
    {
        var ids = await FourStatesAsync();
        foreach (var (state, id) in ids)
        {
            var page = await ListAsync(new PersonListQuery { State = state });
            Assert.Equal((id, state), Assert.Single(page).Id is var found ? (found, page[0].State) : default);
        }
        Assert.Equal(ids.Keys.Order(), (await ListAsync(new PersonListQuery())).Select(p => p.State).Order());
    }

    [Fact]
    public async Task List_SortedByState_FollowsTheOrderOfTheStates()
    {
        await FourStatesAsync();
        Assert.Equal([PersonState.InPost, PersonState.InTraining, PersonState.NotPlaced, PersonState.Left], (await ListAsync(new PersonListQuery { Sort = PersonSort.State })).Select(p => p.State));
        Assert.Equal([PersonState.Left, PersonState.NotPlaced, PersonState.InTraining, PersonState.InPost], (await ListAsync(new PersonListQuery { Sort = PersonSort.State, Descending = true })).Select(p => p.State));
    }

    [Theory]
    [InlineData(PersonSort.Name, false)]
    [InlineData(PersonSort.Name, true)]
    [InlineData(PersonSort.Number, false)]
    [InlineData(PersonSort.Number, true)]
    [InlineData(PersonSort.WorkerType, false)]
    [InlineData(PersonSort.RegisteredOn, true)]
    public async Task List_TwoPagesInAnyOrder_HoldEverybodyOnce(PersonSort sort, bool descending)
    {
        for (var i = 1; i <= 5; i++)
            await _programme.PersonAsync(i);
        var query = new PersonListQuery { Sort = sort, Descending = descending, PageSize = 3 };
        var first = await _programme.PeopleReads.ListAsync(Programme.Lead, query);
        var second = await _programme.PeopleReads.ListAsync(Programme.Lead, query with { Page = 2 });

        Assert.Equal((5, 2, 3, 2), (first.Total, first.PageCount, first.Items.Count, second.Items.Count));
        var names = first.Items.Concat(second.Items).Select(p => p.Name).ToList();
        Assert.Equal(descending && sort != PersonSort.RegisteredOn ? names.OrderDescending(StringComparer.Ordinal) : names.Order(StringComparer.Ordinal), names);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-4)]
    [InlineData(99)]
    [InlineData(int.MaxValue)]
    public async Task List_PageOutOfRange_ShowsTheFirst(int page)
    {
        await _programme.PersonAsync(1);
        var shown = await _programme.PeopleReads.ListAsync(Programme.Lead, new PersonListQuery { Page = page });
        Assert.Equal((1, 1), (shown.Number, shown.Items.Count));
    }

    [Fact]
    public async Task List_BaseAndSearch_NarrowTheList()
    {
        await _programme.PersonAsync(1);
        await _programme.PersonAsync(2, Programme.SubBaseId);
        await _programme.PersonAsync(3, Programme.OtherBaseId);

        Assert.Equal(["测试002"], (await ListAsync(new PersonListQuery { BaseId = Programme.SubBaseId })).Select(p => p.Name));
        Assert.Equal(["测试001"], (await ListAsync(new PersonListQuery { Search = " 试００1 " })).Select(p => p.Name));
        Assert.Equal(3, (await _programme.PeopleReads.ListAsync(Programme.Headquarters, new PersonListQuery())).Total);
    }

    [Fact]
    public async Task List_OtherBase_ShowsNobodyOfIt()
    {
        await _programme.PersonAsync(1);
        var stranger = Programme.ActorOf(RoleName.BaseClerk, Programme.OtherBaseId);
        foreach (var query in new[] { new PersonListQuery(), new() { BaseId = Programme.BaseId }, new() { Search = "测" }, new() { State = PersonState.NotPlaced } })
            Assert.Equal(0, (await _programme.PeopleReads.ListAsync(stranger, query)).Total);
    }

    [Fact]
    public async Task Details_Numbers_AreMasked()
    {
        var id = await _programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(1) with { CertificateNumber = Programme.Certificate(1), Phone = "00000001234" }, null);
        var person = await _programme.PeopleReads.DetailsAsync(Programme.Lead, id);

        var last = Programme.Identity(1).LastFour;
        Assert.Equal((last, "1234", $"**************{last}**"), (person.IdentityMasked, person.PhoneMasked, Assert.Single(person.Certificates).NumberMasked));
    }

    [Fact]
    public async Task Details_History_HoldsClassesStaysAndLeavesNewestFirst()
    {
        var (classId, _, _) = await _programme.ClassAsync(0);
        var id = await _programme.PersonAsync(1);
        await _programme.Classes.EnrolAsync(Programme.Lead, classId, id, new(2024, 2, 1), null);
        var stay = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(id, new(2024, 2, 10)), null);
        await _programme.Placements.StartLeaveAsync(Programme.Lead, stay, new(2024, 2, 20), 0);

        var history = (await _programme.PeopleReads.DetailsAsync(Programme.Lead, id)).History;
        Assert.Equal([PersonHistoryKind.Registered, PersonHistoryKind.Leave, PersonHistoryKind.Placement, PersonHistoryKind.Training], history.Select(h => h.Kind));
        Assert.Equal([null, stay, stay, classId], history.Select(h => h.RecordId));
    }

    [Fact]
    public async Task State_LeaveOverThreeMonths_IsNoLongerInPost()
    {
        var id = await _programme.PersonAsync(1);
        var stay = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(id, new(2023, 6, 1)), null);
        await _programme.Placements.StartLeaveAsync(Programme.Lead, stay, new(2023, 11, 29), 0);
        Assert.Equal(PersonState.Left, (await ListAsync(new PersonListQuery()))[0].State);
        _programme.Test.Time.MoveTo(new(2024, 2, 28));
        Assert.Equal(PersonState.InPost, (await ListAsync(new PersonListQuery()))[0].State);
    }

    [Fact]
    public async Task State_InPostOnEveryDay_AgreesWithTheHeadcount()
    {
        var id = await _programme.PersonAsync(1);
        var stay = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(id, new(2023, 2, 1)) with { IsTrial = true }, null);
        await _programme.Placements.EndPlacementAsync(Programme.Lead, stay, new(2023, 3, 1), EndReason.Other, 0);
        var main = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(id, new(2023, 3, 1)), null);
        await _programme.Placements.StartLeaveAsync(Programme.Lead, main, new(2023, 5, 31), 0);
        await _programme.Placements.EndLeaveAsync(Programme.Lead, main, new(2023, 10, 1), 1);
        await _programme.Placements.EndPlacementAsync(Programme.Lead, main, new(2024, 1, 1), EndReason.Resigned, 2);
        var changes = 0;
        PersonState? before = null;
        for (var day = new DateOnly(2023, 1, 25); day < new DateOnly(2024, 1, 10); day = day.AddDays(1))
        {
            _programme.Test.Time.MoveTo(day);
            var state = (await ListAsync(new PersonListQuery()))[0].State;
            using var db = _programme.Test.Open();
            Assert.Equal(db.Placements.Where(HeadcountRules.CountedOn(day)).Any(), state == PersonState.InPost);
            changes += state != before ? 1 : 0;
            before = state;
        }
        Assert.Equal(5, changes);
    }

    public void Dispose() => _programme.Dispose();

    private async Task<IReadOnlyList<PersonSummary>> ListAsync(PersonListQuery query) => (await _programme.PeopleReads.ListAsync(Programme.Lead, query)).Items;

    private async Task<Dictionary<PersonState, int>> FourStatesAsync()
    {
        var (_, _, enrolments) = await _programme.ClassAsync(1);
        using var db = _programme.Test.Open();
        var inTraining = db.Enrolments.Single(e => e.Id == enrolments[0]).PersonId;
        int[] ids = [await _programme.PersonAsync(1), await _programme.PersonAsync(2), await _programme.PersonAsync(3)];
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(ids[0], new(2024, 1, 1)), null);
        var stay = await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(ids[1], new(2023, 1, 1)), null);
        await _programme.Placements.EndPlacementAsync(Programme.Lead, stay, new(2023, 6, 1), EndReason.Resigned, 0);
        return new() { [PersonState.InPost] = ids[0], [PersonState.Left] = ids[1], [PersonState.NotPlaced] = ids[2], [PersonState.InTraining] = inTraining };
    }
}
