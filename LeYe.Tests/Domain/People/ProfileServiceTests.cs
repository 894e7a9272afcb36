using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.People;

public sealed class ProfileServiceTests : IDisposable
{
    private readonly Programme _programme = new();

    public static TheoryData<RoleName> Refused => [.. Enum.GetValues<RoleName>().Where(r => !RoleRights.Allows(r, Right.EditPerson))];

    public void Dispose() => _programme.Dispose();

    [Fact]
    public async Task EditProfile_Filled_IsReadBackAndItsNeedsAreEncrypted()
    {
        var id = await _programme.PersonAsync(1);
        var answers = new EditProfileOptions
        {
            Education = Education.JuniorCollege, Intent = EmploymentIntent.Willing, Abilities = Abilities.Typing | Abilities.Phone, WishedKinds = WorkKinds.DataService,
            WishedPlaces = WorkPlaces.Home, Needs = WorkNeeds.ScreenReader, AbilityNote = "每分钟六十字", NeedsNote = "左眼有光感",
        };
        await _programme.Profiles.EditProfileAsync(Programme.Lead, id, answers, 0);

        var read = await new ProfileQueries(_programme.Test.Database, _programme.Test.Protector).DetailsAsync(Programme.Lead, id);
        Assert.Equal((answers, 1), (read.Answers, read.Version));
        using var db = _programme.Test.Open();
        Assert.DoesNotContain("光感", System.Text.Encoding.UTF8.GetString(db.Profiles.Single().NeedsNoteCipher!), StringComparison.Ordinal);
        // The same answers again change nothing and are not noted.
        await _programme.Profiles.EditProfileAsync(Programme.Lead, id, answers, 1);
        Assert.Single(db.Audit, a => a.Act == "EditProfile");
        await Assert.ThrowsAsync<StaleRecordException>(() => _programme.Profiles.EditProfileAsync(Programme.Lead, id, new(), 0));
    }

    [Fact]
    public async Task AddHardship_OverlappingTheSameKind_IsRefused_AnotherKindIsNot()
    {
        var id = await _programme.PersonAsync(1);
        await _programme.Profiles.AddHardshipAsync(Programme.Lead, id, HardshipKind.MinimumLiving, new(2023, 1, 1), null, 0);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Profiles.AddHardshipAsync(Programme.Lead, id, HardshipKind.MinimumLiving, new(2024, 1, 1), null, 1));
        Assert.Equal(PersonRules.HardshipDates, refused.Rule);
        await _programme.Profiles.AddHardshipAsync(Programme.Lead, id, HardshipKind.Monitored, new(2024, 1, 1), null, 1);
        var first = (await _programme.PeopleReads.DetailsAsync(Programme.Lead, id)).Hardships.Single(h => h.Kind == HardshipKind.MinimumLiving);
        await _programme.Profiles.EndHardshipAsync(Programme.Lead, id, first.Id, new(2024, 1, 1), 2);
        await _programme.Profiles.AddHardshipAsync(Programme.Lead, id, HardshipKind.MinimumLiving, new(2024, 1, 1), null, 3);
        Assert.Equal(3, (await _programme.PeopleReads.DetailsAsync(Programme.Lead, id)).Hardships.Count);
    }

    [Fact]
    public async Task Consent_OfAPurpose_IsHeldOnceUntilItIsWithdrawn()
    {
        var id = await _programme.PersonAsync(1);
        var options = new GiveConsentOptions(ConsentPurpose.ReportToFederation, "1", Programme.Today, ConsentWay.ReadAloud, "测试见证");
        await _programme.Profiles.GiveConsentAsync(Programme.Lead, id, options, 0);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Profiles.GiveConsentAsync(Programme.Lead, id, options, 1));
        Assert.Equal(PersonRules.ConsentHeld, refused.Rule);

        var held = (await _programme.PeopleReads.DetailsAsync(Programme.Lead, id)).Consents.Single(c => c.Purpose == ConsentPurpose.ReportToFederation);
        Assert.Equal((ConsentWay.ReadAloud, "测试见证"), (held.Way, held.Witness));
        await _programme.Profiles.WithdrawConsentAsync(Programme.Lead, id, held.Id, Programme.Today, 1);
        await _programme.Profiles.GiveConsentAsync(Programme.Lead, id, options, 2);
        Assert.Equal(3, (await _programme.PeopleReads.DetailsAsync(Programme.Lead, id)).Consents.Count);
    }

    [Theory, MemberData(nameof(Refused))]
    public async Task Acts_RoleWithoutTheRight_AreRefused(RoleName role)
    {
        var id = await _programme.PersonAsync(1);
        var actor = Programme.ActorOf(role, Programme.BaseId);
        await Assert.ThrowsAsync<NotAllowedException>(() => _programme.Profiles.EditProfileAsync(actor, id, new(), 0));
        await Assert.ThrowsAsync<NotAllowedException>(() => _programme.Profiles.AddHardshipAsync(actor, id, HardshipKind.Monitored, Programme.Today, null, 0));
        await Assert.ThrowsAsync<NotAllowedException>(() => _programme.Profiles.GiveConsentAsync(actor, id, new(ConsentPurpose.Publish, "1", Programme.Today, ConsentWay.Paper, null), 0));
    }

    [Fact]
    public async Task Acts_OnAPersonOfAnotherBase_FindNobody()
    {
        var id = await _programme.PersonAsync(1);
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.Profiles.EditProfileAsync(Programme.Stranger, id, new(), 0));
    }
}
