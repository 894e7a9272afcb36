using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.People;
using LeYe.Tests.Support;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.People;

public sealed class PersonServiceTests : IDisposable
{
    private readonly Programme _programme = new();

    public static TheoryData<RoleName> Roles => Programme.Roles;

    [SqliteFact]
    public async Task RegisterPerson_IdentityNumber_IsEncryptedAndGivesSexAndBirthDate()
    {
        var id = await _programme.PersonAsync(11);

        using var db = _programme.Test.Open();
        var person = db.People.Single(p => p.Id == id);
        Assert.Equal((Sex.Male, new DateOnly(1990, 1, 1), 0), (person.Sex, person.BornOn, person.Version));
        Assert.Equal(Programme.Identity(11).Text, _programme.Test.Protector.Reveal(person.IdentityNumberCipher!));
        Assert.True(IsOnDisk(person.Name));
        Assert.False(IsOnDisk(Programme.Identity(11).Text));
    }

    [Fact]
    public async Task RegisterPerson_SameFormTwice_RegistersOnce()
    {
        var form = Guid.NewGuid();
        var first = await _programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(1), form);
        var second = await _programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(1), form);

        Assert.Equal(first, second);
        Assert.Equal(1, Count());
    }

    [Fact]
    public async Task RegisterPerson_SameIdentityNumberInScope_IsRefusedWithTheExistingPerson()
    {
        var id = await _programme.PersonAsync(1);
        var refused = await RefusedAsync(Programme.Registration(1), PersonRules.Duplicate);
        Assert.Equal(id, refused.SubjectId);
    }

    [Fact]
    public async Task RegisterPerson_SameIdentityNumberAtAnotherBase_IsRefusedWithoutTellingWho()
    {
        await _programme.PersonAsync(1, Programme.OtherBaseId);
        var refused = await RefusedAsync(Programme.Registration(1), PersonRules.Duplicate);
        Assert.Null(refused.SubjectId);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \u200b ")]
    [InlineData("很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很长的名字很")]
    public async Task RegisterPerson_NameNot1To50Characters_IsRefused(string name) =>
        await RefusedAsync(Programme.Registration(1) with { Name = name }, PersonRules.Name);

    [Fact]
    public async Task RegisterPerson_WithoutConsent_IsRefused() =>
        await RefusedAsync(Programme.Registration(1) with { ConsentTextVersion = null }, PersonRules.ConsentNeeded);

    [Fact]
    public async Task RegisterPerson_FamilyWithoutRelative_IsRefused() =>
        await RefusedAsync(Programme.Registration(1) with { WorkerType = WorkerType.Family }, PersonRules.RelativeNeeded);

    [Fact]
    public async Task RegisterPerson_TestNumberOutsideADemonstration_IsRefused()
    {
        using (var db = _programme.Test.Open())
        {
            db.Info.Single().IsDemonstration = false;
            db.SaveChanges();
        }
        await RefusedAsync(Programme.Registration(1), PersonRules.TestNumber);
    }

    [Fact]
    public async Task RegisterPerson_CertificateOfAnotherIdentity_IsRefused() =>
        await RefusedAsync(Programme.Registration(1) with { CertificateNumber = Programme.Certificate(3) }, PersonRules.CertificateIdentity);

    [Fact]
    public async Task RegisterPerson_CertificateOfANonDisabledWorker_IsRefused() =>
        await RefusedAsync(Programme.Registration(1) with { WorkerType = WorkerType.NonDisabled, CertificateNumber = Programme.Certificate(1) }, PersonRules.CertificateWorkerType);

    [Fact]
    public async Task RegisterPerson_RegisteredTomorrow_IsRefused() =>
        await RefusedAsync(Programme.Registration(1) with { RegisteredOn = Programme.Today.AddDays(1) }, PersonRules.Dates);

    [Fact]
    public async Task RegisterPerson_LettersAsPhone_IsRefused() =>
        await RefusedAsync(Programme.Registration(1) with { Phone = "abcdef" }, PersonRules.Phone);

    [Fact]
    public async Task RegisterPerson_OnlyCertificateNumber_TakesTheIdentityFromIt()
    {
        var options = Programme.Registration(1) with { IdentityNumber = null, CertificateNumber = Programme.Certificate(1) };
        var id = await _programme.People.RegisterPersonAsync(Programme.Lead, options, null);

        var person = await _programme.PeopleReads.DetailsAsync(Programme.Lead, id);
        Assert.Equal("0" + Programme.Identity(1).Text[^3..], person.IdentityMasked);
        Assert.Equal(CertificateState.Pending, Assert.Single(person.Certificates).State);
    }

    [Fact]
    public async Task EditPerson_StaleVersion_IsRefusedAndChangesNothing()
    {
        var id = await _programme.PersonAsync(1);
        await _programme.People.EditPersonAsync(Programme.Lead, id, Edit("甲"), 0);

        await Assert.ThrowsAsync<StaleRecordException>(() => _programme.People.EditPersonAsync(Programme.Lead, id, Edit("乙"), 0));
        Assert.Equal("甲", (await _programme.PeopleReads.DetailsAsync(Programme.Lead, id)).Name);
    }

    [Fact]
    public async Task EditPerson_NothingChanged_RecordsNothing()
    {
        var id = await _programme.PersonAsync(1);
        await _programme.People.EditPersonAsync(Programme.Lead, id, Edit("测试001"), 0);

        using var db = _programme.Test.Open();
        Assert.Equal(0, db.People.Single().Version);
        Assert.Equal("RegisterPerson", Assert.Single(db.Audit).Act);
    }

    [Fact]
    public async Task EditPerson_NumberOfAnotherPerson_IsRefused()
    {
        await _programme.PersonAsync(1);
        var id = await _programme.PersonAsync(3);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() =>
            _programme.People.EditPersonAsync(Programme.Lead, id, Edit("测试") with { IdentityNumber = Programme.Identity(1) }, 0));
        Assert.Equal(PersonRules.Duplicate, refused.Rule);
    }

    [Fact]
    public async Task AddCertificate_NewNumber_EndsTheOlderTheDayBefore()
    {
        var id = await _programme.PersonAsync(1);
        await _programme.Certificates.AddCertificateAsync(Programme.Lead, id, new() { Number = Programme.Certificate(1, "43"), FromOn = new(2020, 1, 1) }, 0);
        await _programme.Certificates.AddCertificateAsync(Programme.Lead, id, new() { Number = Programme.Certificate(1, "42"), FromOn = new(2023, 1, 1) }, 1);

        var person = await _programme.PeopleReads.DetailsAsync(Programme.Lead, id);
        Assert.Equal([DisabilityGrade.Two, DisabilityGrade.Three], person.Certificates.Select(c => c.Grade));
        Assert.Equal(new DateOnly(2022, 12, 31), person.Certificates[1].ValidToOn);
    }

    [Fact]
    public async Task VerifyCertificate_Pending_CountsFromThenOn()
    {
        var id = await _programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(1) with { CertificateNumber = Programme.Certificate(1) }, null);
        using var db = _programme.Test.Open();
        await _programme.Certificates.VerifyCertificateAsync(Programme.Lead, id, db.Certificates.Single().Id, new(2033, 1, 1), 0);

        var person = await _programme.PeopleReads.DetailsAsync(Programme.Lead, id);
        Assert.Equal((CertificateState.Verified, 1), (Assert.Single(person.Certificates).State, person.Version));
    }

    [Fact]
    public async Task RevealIdentity_WithPurpose_ReturnsTheNumbersAndIsNoted()
    {
        var id = await _programme.People.RegisterPersonAsync(Programme.Lead, Programme.Registration(1) with { CertificateNumber = Programme.Certificate(1), Phone = "000 0000 0000" }, null);
        var numbers = await _programme.People.RevealIdentityAsync(Programme.Lead, id, "核对证件");

        Assert.Equal((Programme.Identity(1).Text, Programme.Certificate(1).Text, "00000000000"), (numbers.IdentityNumber, numbers.CertificateNumber, numbers.Phone));
        using var db = _programme.Test.Open();
        var note = db.Audit.Single(a => a.Act == "RevealIdentity");
        Assert.Equal((id, "核对证件"), (note.SubjectId, note.Reason));
    }

    [Fact]
    public async Task RevealIdentity_WithoutPurpose_IsRefusedAndNotNoted()
    {
        var id = await _programme.PersonAsync(1);
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.People.RevealIdentityAsync(Programme.Lead, id, " "));
        Assert.Equal(PersonRules.RevealPurpose, refused.Rule);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task RegisterPerson_Role_IsAllowedOrRefusedByTheTable(RoleName role)
    {
        var actor = Programme.ActorOf(role, Programme.BaseId);
        if (RoleRights.Allows(role, Right.RegisterPerson))
            Assert.True(await _programme.People.RegisterPersonAsync(actor, Programme.Registration(1), null) > 0);
        else
            await Assert.ThrowsAsync<NotAllowedException>(() => _programme.People.RegisterPersonAsync(actor, Programme.Registration(1), null));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public async Task RevealIdentity_RoleOrOtherBase_IsRefused(RoleName role)
    {
        var id = await _programme.PersonAsync(1);
        var stranger = Programme.ActorOf(role, Programme.OtherBaseId);
        if (RoleRights.Allows(role, Right.RevealIdentity))
            await Assert.ThrowsAsync<RecordMissingException>(() => _programme.People.RevealIdentityAsync(stranger, id, "核对"));
        else
            await Assert.ThrowsAsync<NotAllowedException>(() => _programme.People.RevealIdentityAsync(stranger, id, "核对"));
    }

    [Fact]
    public async Task EditPerson_OfAnotherBase_DoesNotExist()
    {
        var id = await _programme.PersonAsync(1);
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.People.EditPersonAsync(Programme.Stranger, id, Edit("乙"), 0));
        await Assert.ThrowsAsync<RecordMissingException>(() => _programme.PeopleReads.DetailsAsync(Programme.Stranger, id));
    }

    public void Dispose() => _programme.Dispose();

    private static EditPersonOptions Edit(string name) => new() { Name = name, WorkerType = WorkerType.Disabled, Household = Household.Rural };

    // The newest pages may still be in the write-ahead log.
    private bool IsOnDisk(string text) => new[] { _programme.Test.File, _programme.Test.File + "-wal" }
        .Any(f => File.Exists(f) && Read(f).AsSpan().IndexOf(System.Text.Encoding.UTF8.GetBytes(text)) >= 0);

    private static byte[] Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }

    private int Count()
    {
        using var db = _programme.Test.Open();
        return db.People.Count();
    }

    private async Task<RuleBrokenException> RefusedAsync(RegisterPersonOptions options, RuleId rule)
    {
        var before = Count();
        var refused = await Assert.ThrowsAsync<RuleBrokenException>(() => _programme.People.RegisterPersonAsync(Programme.Lead, options, Guid.NewGuid()));
        Assert.Equal(rule, refused.Rule);
        Assert.Equal(before, Count());
        return refused;
    }
}
