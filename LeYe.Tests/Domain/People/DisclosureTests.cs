using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Income;
using LeYe.Domain.People;
using LeYe.Domain.Reporting.NationalRegister;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.People;

/// <summary>What was given under a consent is listed: to whom, why, when; and who did not consent is not given.</summary>
public sealed class DisclosureTests : IDisposable
{
    private readonly Programme _programme = new();

    public static TheoryData<RoleName> Refused => [.. Enum.GetValues<RoleName>().Where(r => !RoleRights.Allows(r, Right.ViewPeople))];

    public void Dispose() => _programme.Dispose();

    [Fact]
    public async Task ListOfPeople_Exported_IsListedAtEachPersonInIt_WithTheConsent()
    {
        var (one, other) = (await _programme.PersonAsync(1), await _programme.PersonAsync(2, Programme.OtherBaseId));
        var file = await ExportAsync(RecipientKind.Internal);

        var given = Assert.Single((await _programme.DisclosureReads.OfPersonAsync(Programme.Lead, one, 1)).Items);
        Assert.Equal((DisclosureKind.People, RecipientKind.Internal, "测试区接收处", "核对一季度名单"), (given.Kind, given.RecipientKind, given.Recipient, given.Purpose));
        Assert.Equal((ConsentPurpose.RegisterAndTrain, "2024-1", Programme.Today), (given.Consent, given.ConsentVersion, given.ConsentGivenOn));
        Assert.Equal((_programme.Test.Calendar.UtcNow, ExportRules.HashOf(file.Bytes), "测试账号"), (given.At, given.Sha256, given.GivenBy));
        Assert.Empty((await _programme.DisclosureReads.OfPersonAsync(Programme.Stranger, other, 1)).Items);
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.DisclosureReads.OfPersonAsync(Programme.Stranger, one, 1));
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.DisclosureReads.RevealsAsync(Programme.Stranger, one));
    }

    [Theory]
    [InlineData(RecipientKind.Federation, ConsentPurpose.ReportToFederation)]
    [InlineData(RecipientKind.Client, ConsentPurpose.ShareWithClient)]
    [InlineData(RecipientKind.Media, ConsentPurpose.Publish)]
    public async Task WhoDidNotConsent_IsNotGivenToThatKind_AndIsCounted(RecipientKind kind, ConsentPurpose needed)
    {
        var (gave, not, withdrew) = (await _programme.PersonAsync(1), await _programme.PersonAsync(2), await _programme.PersonAsync(3));
        Put(gave, needed, null);
        Put(withdrew, needed, new DateOnly(2024, 2, 1));
        int[] printed = [];
        var file = await ExportAsync(kind, rows => printed = [.. rows.Select(r => r.Id)]);

        Assert.Equal([gave], printed);
        Assert.Equal(2, file.LeftOut);
        Assert.Equal(needed, Assert.Single((await _programme.DisclosureReads.OfPersonAsync(Programme.Lead, gave, 1)).Items).Consent);
        Assert.Empty((await _programme.DisclosureReads.OfPersonAsync(Programme.Lead, not, 1)).Items);
        Assert.Empty((await _programme.DisclosureReads.OfPersonAsync(Programme.Lead, withdrew, 1)).Items);
        using var db = _programme.Test.Open();
        Assert.Contains("\"LeftOut\":2", db.Audit.Single(a => a.Act == "ExportPeople").Changes!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Incomes_ToTheFederation_HoldOnlyWhoConsented_AndMonthsAreOneGiving()
    {
        var (gave, not) = (await _programme.PersonAsync(1), await _programme.PersonAsync(2));
        Put(gave, ConsentPurpose.ReportToFederation, null);
        foreach (var id in new[] { gave, not })
            _programme.Test.Put(Make.Income(id, 202401, 300_000), Make.Income(id, 202402, 300_000));
        var file = await new IncomeExportService(_programme.Test.Database, _programme.Disclosures).ExportAsync(
            Programme.Lead, null, new WorkMonth(202401), new WorkMonth(202402), Reason(RecipientKind.Federation), rows => [(byte)rows.Count]);

        Assert.Equal((2, 1), (file.Bytes[0], file.LeftOut));
        Assert.Equal(DisclosureKind.Incomes, Assert.Single((await _programme.DisclosureReads.OfPersonAsync(Programme.Lead, gave, 1)).Items).Kind);
        Assert.Empty((await _programme.DisclosureReads.OfPersonAsync(Programme.Lead, not, 1)).Items);
    }

    [Fact]
    public async Task NationalRegister_IsGivenUnderTheConsentForIt_WhichStaysNamedAfterWithdrawal()
    {
        var id = await _programme.PersonAsync(1);
        Put(id, ConsentPurpose.ReportToFederation, null);
        using (var db = _programme.Test.Open())
        {
            db.Certificates.Add(new DisabilityCertificate
            {
                PersonId = id, NumberCipher = _programme.Test.Protector.Protect(Programme.Certificate(1).Text), NumberHash = [7], Category = DisabilityCategory.Physical,
                Grade = DisabilityGrade.Two, ValidFromOn = Make.LongAgo, State = CertificateState.Verified,
            });
            db.Placements.Add(Make.Placement(id, new DateOnly(2024, 1, 5)));
            db.SaveChanges();
        }
        var service = new RegisterExportService(_programme.Test.Database, _programme.Test.Protector, _programme.Disclosures);
        await service.ExportAsync(Programme.Lead, new RegisterRequest(new(2024, 1, 1), Programme.Today, null, "测试区残疾人联合会", "补录一季度就业"), _ => [1], CancellationToken.None);
        using (var db = _programme.Test.Open())
        {
            db.Set<Consent>().Single(c => c.PersonId == id && c.Purpose == ConsentPurpose.ReportToFederation).WithdrawnOn = Programme.Today;
            db.SaveChanges();
        }

        var given = Assert.Single((await _programme.DisclosureReads.OfPersonAsync(Programme.Lead, id, 1)).Items);
        Assert.Equal((DisclosureKind.NationalRegister, RecipientKind.Federation, ConsentPurpose.ReportToFederation, Programme.Today), (given.Kind, given.RecipientKind, given.Consent, given.ConsentWithdrawnOn));
    }

    [Fact]
    public async Task Reveals_StandBesideWithTheirPurpose()
    {
        var (id, another) = (await _programme.PersonAsync(1), await _programme.PersonAsync(2));
        await _programme.People.RevealIdentityAsync(Programme.Lead, id, "核对参保");
        await _programme.People.RevealIdentityAsync(Programme.Lead, another, "别人的");
        var look = Assert.Single(await _programme.DisclosureReads.RevealsAsync(Programme.Lead, id));
        Assert.Equal(("RevealIdentity", "核对参保", "测试账号"), (look.Act, look.Purpose, look.By));
    }

    [Fact]
    public async Task RecipientAndPurpose_AreEncryptedInTheirColumns()
    {
        await _programme.PersonAsync(1);
        await ExportAsync(RecipientKind.Internal);
        using var db = _programme.Test.Open();
        var given = db.Disclosures.Single();
        Assert.DoesNotContain("接收处", System.Text.Encoding.UTF8.GetString(given.RecipientCipher), StringComparison.Ordinal);
        Assert.Equal("核对一季度名单", _programme.Test.Protector.Reveal(given.PurposeCipher));
    }

    [Fact]
    public void Reason_WithoutAKind_IsRefused()
    {
        Assert.Equal(ExportRules.Kind, Assert.Throws<RuleBrokenException>(() => ExportReason.Of("核对一季度名单", null, "本基地存档")).Rule);
        Assert.Equal(ExportRules.Kind, Assert.Throws<RuleBrokenException>(() => ExportReason.Of("核对一季度名单", (RecipientKind)99, "本基地存档")).Rule);
    }

    [Theory, MemberData(nameof(Refused))]
    public async Task Lists_RoleWithoutTheRight_AreRefused(RoleName role)
    {
        var actor = Programme.ActorOf(role, Programme.BaseId);
        await Assert.ThrowsAsync<NotAllowedException>(() => _programme.DisclosureReads.OfPersonAsync(actor, 1, 1));
        await Assert.ThrowsAsync<NotAllowedException>(() => _programme.DisclosureReads.RevealsAsync(actor, 1));
    }

    private static ExportReason Reason(RecipientKind kind) => ExportReason.Of("核对一季度名单", kind, "测试区接收处");

    private Task<ExportedFile> ExportAsync(RecipientKind kind, Action<IReadOnlyList<PersonSummary>>? look = null) =>
        new PersonExportService(_programme.Test.Database, _programme.PeopleReads, _programme.Disclosures).ExportAsync(Programme.Lead, new PersonListQuery(), Reason(kind), rows =>
        {
            look?.Invoke(rows);
            return [4, 2];
        });

    private void Put(int personId, ConsentPurpose purpose, DateOnly? withdrawnOn)
    {
        using var db = _programme.Test.Open();
        db.People.Single(p => p.Id == personId).Consents.Add(new Consent { Purpose = purpose, TextVersion = "2024-1", GivenOn = new DateOnly(2024, 1, 2), WithdrawnOn = withdrawnOn });
        db.SaveChanges();
    }
}
