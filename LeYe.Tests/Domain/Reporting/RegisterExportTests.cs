using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Reporting.NationalRegister;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Reporting;

public sealed class RegisterExportTests : IDisposable
{
    private const string Identity = "999999199001010016";
    private const string Certificate = "99999919900101001642";
    private static readonly RegisterRequest Request = new(new(2024, 1, 1), new(2024, 2, 29), null, "测试区残疾人联合会", "补录一季度就业");

    private readonly TestDatabase _test = new();
    private readonly FieldProtector _protector = new(FieldKeys.FromWord("test"));

    public void Dispose() => _test.Dispose();

    [Fact]
    public async Task OnlyHoldersOfAValidCertificateWhoConsented_StandInTheList_TheOthersAreCounted()
    {
        PutPeople();

        var extract = await ExportAsync(TestDatabase.ActorOf(RoleName.Foundation));

        var row = Assert.Single(extract.Placements);
        Assert.Equal((Identity, Certificate, true), (row.Person.IdentityNumber, row.Person.CertificateNumber, row.IsEmployed));
        Assert.Equal(new RegisterExcluded(NotDisabled: 1, NoCertificate: 1, Restricted: 0, NoConsent: 2), extract.ExcludedPlacements);
        Assert.Equal(5, extract.Placements.Count + extract.ExcludedPlacements.Total);
    }

    [Fact]
    public async Task WhoseDataIsRestricted_StaysOutAndIsCounted_UntilItIsLifted()
    {
        PutPeople();
        _test.Put(new PersonRestriction { PersonId = 1, FromOn = new(2024, 2, 1), ReasonCipher = _protector.Protect("核对") });

        var extract = await ExportAsync(TestDatabase.ActorOf(RoleName.Foundation));

        Assert.Empty(extract.Placements);
        Assert.Equal(new RegisterExcluded(NotDisabled: 1, NoCertificate: 1, Restricted: 1, NoConsent: 2), extract.ExcludedPlacements);
        await new RestrictionService(_test.Database, _protector).LiftAsync(TestDatabase.ActorOf(RoleName.BaseLead, 1), 1, "已更正", 0);
        Assert.Single((await ExportAsync(TestDatabase.ActorOf(RoleName.Foundation))).Placements);
    }

    [Fact]
    public async Task Export_IsNotedWithRecipientPurposeAndNumbers_AndWithoutIdentities()
    {
        PutPeople();
        await ExportAsync(TestDatabase.ActorOf(RoleName.Foundation));

        using var db = _test.Database.Read(BaseScope.All);
        var entry = Assert.Single(db.Audit.Where(a => a.Act == "ExportNationalRegister").ToList());
        Assert.Null(entry.Reason);
        Assert.Equal("""{"Purpose":[null,"补录一季度就业"]}{"Recipient":[null,"测试区残疾人联合会"]}""", AuditWords.Of(db, _test.Protector, entry));
        Assert.Contains("\"Placements\":1", entry.Changes!, StringComparison.Ordinal);
        Assert.DoesNotContain("Recipient\":", entry.Changes!, StringComparison.Ordinal);
        Assert.Contains(ExportRules.HashOf([1, 2, 3]), entry.Changes!, StringComparison.Ordinal);
        Assert.DoesNotContain(Identity, entry.Changes!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task BaseLead_TakesTheOwnBaseOnly()
    {
        PutPeople();
        var lead = TestDatabase.ActorOf(RoleName.BaseLead, 2);

        Assert.Empty((await ExportAsync(lead)).Placements);
        await Assert.ThrowsAsync<RecordMissingException>(() => ExportAsync(lead, Request with { BaseId = 1 }));
    }

    [Fact]
    public async Task EveryRole_MayOrMayNot_AsTheTableSays()
    {
        PutPeople();
        foreach (var role in Enum.GetValues<RoleName>())
            if (RoleRights.Allows(role, Right.ExportNationalRegister))
                await ExportAsync(TestDatabase.ActorOf(role, 1));
            else
                await Assert.ThrowsAsync<NotAllowedException>(() => ExportAsync(TestDatabase.ActorOf(role, 1)));
        Assert.Equal(
            [RoleName.Foundation, RoleName.Operator, RoleName.BaseLead],
            Enum.GetValues<RoleName>().Where(r => RoleRights.Allows(r, Right.ExportNationalRegister)).ToArray());
    }

    [Theory]
    [InlineData("", "补录一季度就业", "register.recipient-missing")]
    [InlineData("测试区残疾人联合会", " 查 ", "register.purpose-missing")]
    public async Task WithoutRecipientOrPurpose_NothingIsReadOrNoted(string recipient, string purpose, string rule)
    {
        var broken = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            ExportAsync(TestDatabase.ActorOf(RoleName.Foundation), Request with { Recipient = recipient, Purpose = purpose }));

        Assert.Equal(rule, broken.Rule.Name);
        using var db = _test.Database.Read(BaseScope.All);
        Assert.Empty(db.Audit.ToList());
    }

    private async Task<NationalRegisterExtract> ExportAsync(Actor actor, RegisterRequest? request = null)
    {
        NationalRegisterExtract? printed = null;
        await new RegisterExportService(_test.Database, _protector, new DisclosureService(_test.Database, _protector)).ExportAsync(actor, request ?? Request, extract =>
        {
            printed = extract;
            return [1, 2, 3];
        }, CancellationToken.None);
        return printed!;
    }

    // One who stands in the list; 家属; an expired certificate; no consent; consent withdrawn.
    private void PutPeople()
    {
        var people = new[] { Holder(1), Make.Person(2, type: WorkerType.Family), Holder(3, new DateOnly(2024, 2, 28)), Holder(4), Holder(5) };
        foreach (var person in new[] { people[0], people[2], people[4] })
            person.Consents.Add(new Consent
            {
                Purpose = ConsentPurpose.ReportToFederation, TextVersion = "1", GivenOn = new(2023, 1, 1), WithdrawnOn = person.Id == 5 ? new DateOnly(2023, 6, 1) : null,
            });
        _test.Put(Make.Base(1, "north"), Make.Base(2, "south"));
        _test.Put([.. people, .. people.Select(p => Make.Placement(p.Id, new DateOnly(2023, 5, 1)))]);
    }

    private Person Holder(int id, DateOnly? validTo = null)
    {
        var person = Make.Person(id, type: WorkerType.Disabled);
        person.IdentityNumberCipher = id == 1 ? _protector.Protect(Identity) : null;
        person.Certificates.Add(new DisabilityCertificate
        {
            NumberCipher = _protector.Protect(Certificate), NumberHash = [(byte)id], Category = DisabilityCategory.Physical, Grade = DisabilityGrade.Two,
            ValidFromOn = Make.LongAgo, ValidToOn = validTo, State = CertificateState.Verified,
        });
        return person;
    }
}
