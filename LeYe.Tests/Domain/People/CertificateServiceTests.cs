using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Domain.Placements;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.People;

public sealed class CertificateServiceTests : IDisposable
{
    private readonly Programme _programme = new();

    private CertificateQueries Reads => new(_programme.Test.Database, _programme.Test.Calendar);

    public void Dispose() => _programme.Dispose();

    [Theory]
    [InlineData(DisabilityCategory.Visual, DisabilityGrade.Two, "certificate.category")]
    [InlineData(DisabilityCategory.Physical, DisabilityGrade.One, "certificate.grade")]
    public async Task AddCertificate_CardSaysOtherwise_AsksWhichIsRightAndChangesNothing(DisabilityCategory category, DisabilityGrade grade, string rule)
    {
        var id = await _programme.PersonAsync(1);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => AddAsync(id, Programme.Certificate(1) is var number
            ? new() { Number = number, Category = category, Grade = grade, FromOn = new(2023, 1, 1) } : null!));
        Assert.Equal(rule, refused.Rule.Name);
        Assert.Empty((await _programme.PeopleReads.DetailsAsync(Programme.Lead, id)).Certificates);
    }

    [Fact]
    public async Task AddCertificate_OfAnotherIdentity_IsRefused()
    {
        var id = await _programme.PersonAsync(1);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => AddAsync(id, new() { Number = Programme.Certificate(3), FromOn = new(2023, 1, 1) }));
        Assert.Equal(PersonRules.CertificateIdentity, refused.Rule);
    }

    [Fact]
    public async Task AddCertificate_MultipleDisability_KeepsItsComponents()
    {
        var id = await _programme.PersonAsync(1);
        await AddAsync(id, new() { Number = Programme.Certificate(1, "71"), Components = 0b1001, FromOn = new(2023, 1, 1) });
        using var db = _programme.Test.Open();
        Assert.Equal((DisabilityCategory.Multiple, 0b1001), (db.Certificates.Single().Category, db.Certificates.Single().Components));
    }

    [Fact]
    public async Task ReturnCertificate_Verified_NoLongerCountsAndSaysWhy()
    {
        var id = await _programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(1) with { CertificateNumber = Programme.Certificate(1) }, null);
        var certificate = (await _programme.PeopleReads.DetailsAsync(Programme.Lead, id)).Certificates[0].Id;
        await _programme.Certificates.VerifyCertificateAsync(Programme.Lead, id, certificate, null, 0);
        await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.Certificates.ReturnCertificateAsync(Programme.Lead, id, certificate, " ", 1));
        await _programme.Certificates.ReturnCertificateAsync(Programme.Lead, id, certificate, "复印件不清楚", 1);

        using var db = _programme.Test.Open();
        Assert.False(db.Certificates.Single().CountsOn(Programme.Today));
        Assert.Contains("复印件不清楚", AuditWords.Of(db, _programme.Test.Protector, db.Audit.Single(a => a.Act == "ReturnCertificate")), StringComparison.Ordinal);
        Assert.Null(db.Audit.Single(a => a.Act == "ReturnCertificate").Reason);
    }

    [Fact]
    public async Task WorkList_EveryKind_IsListedAndAVerifiedValidOneIsNot()
    {
        await _programme.PersonAsync(1);
        await CertifiedAsync(3, verified: false, null);
        await CertifiedAsync(5, verified: true, Programme.Today.AddDays(-1));
        await CertifiedAsync(7, verified: true, Programme.Today.AddDays(CertificateQueries.SoonDays));
        await CertifiedAsync(9, verified: true, Programme.Today.AddDays(CertificateQueries.SoonDays + 1));
        await CertifiedAsync(11, verified: true, null);

        var list = await Reads.WorkListAsync(Programme.Lead, null, null, 1);

        Assert.Equal([CertificateWork.Missing, CertificateWork.Pending, CertificateWork.Expired, CertificateWork.ExpiresSoon], list.Items.Select(t => t.Work));
        Assert.Equal("测试003", Assert.Single((await Reads.WorkListAsync(Programme.Lead, CertificateWork.Pending, null, 1)).Items).PersonName);
        Assert.Equal(0, await Reads.CountAsync(Programme.Stranger));
    }

    [Fact]
    public async Task WorkList_WhoIsInPost_StandsFirst()
    {
        await _programme.PersonAsync(1);
        var placed = await _programme.PersonAsync(3);
        await _programme.Placements.RecordPlacementAsync(Programme.Lead, Programme.Start(placed, new(2024, 1, 1)) with { Contract = ContractKind.Labour }, null);
        var first = (await Reads.WorkListAsync(Programme.Lead, null, null, 1)).Items[0];
        Assert.Equal((placed, true), (first.PersonId, first.IsInPost));
    }

    private Task AddAsync(int personId, AddCertificateOptions options) => _programme.Certificates.AddCertificateAsync(Programme.Lead, personId, options, 0);

    private async Task CertifiedAsync(int sequence, bool verified, DateOnly? to)
    {
        var id = await _programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(sequence) with
        {
            CertificateNumber = Programme.Certificate(sequence),
            CertificateFromOn = new(2014, 3, 1),
            CertificateToOn = to,
        }, null);
        if (verified)
            await _programme.Certificates.VerifyCertificateAsync(Programme.Lead, id, (await _programme.PeopleReads.DetailsAsync(Programme.Lead, id)).Certificates[0].Id, null, 0);
    }
}
