using LeYe.Domain.Common;
using LeYe.Domain.Importing;
using LeYe.Domain.People;
using LeYe.Tests.TestData;

namespace LeYe.Tests.Domain.Importing;

/// <summary>Certificates of people who are registered already, by import.</summary>
public sealed class CertificateImportTests : IDisposable
{
    private static readonly ImportField[] Fields =
    [
        ImportField.Name, ImportField.WorkerType, ImportField.IdentityNumber, ImportField.CertificateNumber, ImportField.CertificateFromOn, ImportField.CertificateToOn,
        ImportField.ConsentGiven,
    ];

    private readonly ImportProgramme _imports = new();

    [Fact]
    public async Task Submit_ANumberNotOnRecord_IsAddedToTheHistoryAsPendingAndUndone()
    {
        var person = await _imports.Programme.PersonAsync(1);
        var import = await _imports.PutInAsync(ImportKind.People, Fields, Row(1, "42", "2020-03-01", "2030-02-28"));
        Assert.Equal((1, 0), (import.Of(ImportRowState.Updated), import.Of(ImportRowState.Failed)));
        Assert.Equal(1, await _imports.SubmitAsync(import));
        var held = Assert.Single(Held(person));
        Assert.Equal((new DateOnly(2020, 3, 1), new DateOnly(2030, 2, 28), CertificateState.Pending), (held.ValidFromOn, held.ValidToOn!.Value, held.State));
        Assert.Equal((DisabilityCategory.Physical, DisabilityGrade.Two), (held.Category, held.Grade));
        using (var db = _imports.Programme.Test.Open())
            Assert.Contains(db.Audit, a => a.Act == "AddCertificate" && a.SubjectId == person);
        // The same file again changes nothing.
        Assert.Equal(1, (await _imports.PutInAsync(ImportKind.People, Fields, Row(1, "42", "2020-03-01", "2030-02-28"), Row(2, "42"))).Of(ImportRowState.Same));
        import = await _imports.AgainAsync(import);
        await _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version);
        Assert.Empty(Held(person));
    }

    [Fact]
    public async Task Submit_ARenewedCertificate_EndsTheOneBeforeAndUndoBringsItBack()
    {
        var person = await WithCertificateAsync(new(2014, 3, 1), new(2024, 3, 31));
        var import = await _imports.PutInAsync(ImportKind.People, Fields, Row(1, "42", "2024-02-01", "2034-01-31"));
        Assert.Equal(1, import.Of(ImportRowState.Updated));
        await _imports.SubmitAsync(import);
        var held = Held(person);
        Assert.Equal([new DateOnly(2024, 1, 31), new DateOnly(2034, 1, 31)], held.Select(c => c.ValidToOn!.Value));
        Assert.Equal([CertificateState.Verified, CertificateState.Pending], held.Select(c => c.State));
        import = await _imports.AgainAsync(import);
        await _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version);
        Assert.Equal(new DateOnly(2024, 3, 31), Assert.Single(Held(person)).ValidToOn);
    }

    [Fact]
    public async Task Submit_ALaterLastDayAlone_IsARenewalToBeVerifiedFromTheDayAfter()
    {
        var person = await WithCertificateAsync(new(2014, 3, 1), new(2024, 1, 31));
        await _imports.SubmitAsync(await _imports.PutInAsync(ImportKind.People, Fields, Row(1, "42", "", "2034-01-31")));
        var held = Held(person);
        Assert.Equal((new DateOnly(2024, 1, 31), new DateOnly(2024, 2, 1), CertificateState.Pending), (held[0].ValidToOn!.Value, held[1].ValidFromOn, held[1].State));
    }

    [Fact]
    public async Task Submit_ALastDayThatWasNotKnown_IsSetOnTheOneOnRecord()
    {
        var person = await WithCertificateAsync(new(2020, 3, 1), null);
        var import = await _imports.PutInAsync(ImportKind.People, Fields, Row(1, "42", "2019-01-01", "2030-02-28"));
        Assert.Equal(1, import.Of(ImportRowState.Updated));
        await _imports.SubmitAsync(import);
        var held = Assert.Single(Held(person));
        Assert.Equal((new DateOnly(2020, 3, 1), new DateOnly(2030, 2, 28), CertificateState.Verified), (held.ValidFromOn, held.ValidToOn!.Value, held.State));
        import = await _imports.AgainAsync(import);
        await _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version);
        Assert.Null(Assert.Single(Held(person)).ValidToOn);
    }

    [Fact]
    public async Task Submit_AnotherNumberOfTheSamePerson_IsANewRowOfTheHistory()
    {
        var person = await WithCertificateAsync(new(2014, 3, 1), new(2024, 12, 31));
        await _imports.SubmitAsync(await _imports.PutInAsync(ImportKind.People, Fields, Row(1, "41", "2023-06-01")));
        var held = Held(person);
        Assert.Equal((2, DisabilityGrade.One, new DateOnly(2023, 5, 31)), (held.Count, held[1].Grade, held[0].ValidToOn!.Value));
    }

    [Theory]
    [InlineData("残疾人", "42", "2024-03-01", "", ImportField.CertificateFromOn, "certificate.dates")]
    [InlineData("残疾人", "42", "2020-03-01", "2020-02-01", ImportField.CertificateFromOn, "certificate.dates")]
    [InlineData("残疾人", "41", "", "2020-02-01", ImportField.CertificateToOn, "certificate.dates")]
    [InlineData("残疾人", "", "2020-03-01", "", ImportField.CertificateNumber, "missing")]
    [InlineData("残疾人", "82", "", "", ImportField.CertificateNumber, "certificate.Category")]
    [InlineData("残疾人家属", "42", "", "", ImportField.WorkerType, "certificate.worker-type")]
    [InlineData("健全人", "", "", "", ImportField.WorkerType, "certificate.worker-type")]
    public async Task PutIn_ACertificateThatCannotBe_IsAFaultOfItsCell(string type, string kind, string from, string to, ImportField field, string code)
    {
        await WithCertificateAsync(new(2014, 3, 1), null);
        var row = Row(1, kind, from, to);
        row[1] = type;
        var import = await _imports.PutInAsync(ImportKind.People, Fields, row);
        var fault = Assert.Single((await _imports.RowsAsync(import))[0].Faults, f => f.Code == code);
        Assert.Equal(field, fault.Field);
        await Assert.ThrowsAsync<RuleBrokenException>(() => _imports.SubmitAsync(import));
    }

    [Fact]
    public async Task Submit_SomebodyNew_KeepsTheDaysOfTheCertificate()
    {
        var import = await _imports.PutInAsync(ImportKind.People, Fields, Row(7, "42", "2019-05-06", "2029-05-05"));
        await _imports.SubmitAsync(import);
        var held = Held((await _imports.RowsAsync(import))[0].SubjectId!.Value);
        Assert.Equal((new DateOnly(2019, 5, 6), new DateOnly(2029, 5, 5)), (held[0].ValidFromOn, held[0].ValidToOn!.Value));
    }

    [Fact]
    public async Task Submit_SomebodyRegisteredWithoutANumber_IsFoundByTheirNumberAndGetsIdentityAndCertificate()
    {
        var person = await PendingAsync(1, null);
        var import = await _imports.PutInAsync(ImportKind.People, [.. Fields, ImportField.PersonNumber], [.. Row(1, "42", "2020-03-01"), Text(person)]);
        Assert.Equal((1, 0), (import.Of(ImportRowState.Updated), import.Of(ImportRowState.Failed)));
        await _imports.SubmitAsync(import);
        using (var db = _imports.Programme.Test.Open())
        {
            var found = db.People.Single();
            Assert.Equal((person, Programme.Identity(1).BornOn, true), (found.Id, found.BornOn, found.IdentityNumberHash is not null && found.IdentityTailHash is not null));
        }
        Assert.Equal(DisabilityGrade.Two, Assert.Single(Held(person)).Grade);
        import = await _imports.AgainAsync(import);
        await _imports.Undos.UndoAsync(Programme.Lead, import.Id, import.Version);
        using var undone = _imports.Programme.Test.Open();
        var before = undone.People.Single();
        Assert.Equal((null, null, null, null, Sex.Unknown), (before.IdentityNumberCipher, before.IdentityNumberHash, before.IdentityTailHash, before.BornOn, before.Sex));
        Assert.Empty(Held(person));
    }

    [Fact]
    public async Task PutIn_ANumberThatCannotBeThatPersons_IsAFault()
    {
        var (pending, other) = (await PendingAsync(1, new(1980, 2, 3)), await _imports.Programme.PersonAsync(2));
        var import = await _imports.PutInAsync(ImportKind.People, [.. Fields, ImportField.PersonNumber],
            [.. Row(1, "42"), Text(pending)], [.. Row(2, "42"), Text(pending)], [.. Row(3, "42"), Text(other)], [.. Row(4, "42"), "99999"]);
        Assert.Equal(["born-on-record", "row-twice", "identity-on-record", "person-not-found"], (await _imports.RowsAsync(import)).Select(r => r.Faults[0].Code));
        Assert.Contains((await _imports.RowsAsync(import))[1].Faults, f => f.Code == "number-of-another");
    }

    public void Dispose() => _imports.Dispose();

    private Task<int> PendingAsync(int sequence, DateOnly? bornOn) => _imports.Programme.People.RegisterPersonAsync(
        Programme.Lead, Programme.Registration(sequence) with { IdentityNumber = null, BornOn = bornOn }, null);

    private static string Text(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private async Task<int> WithCertificateAsync(DateOnly from, DateOnly? to)
    {
        var person = await _imports.Programme.PersonAsync(1);
        await _imports.Programme.Certificates.AddCertificateAsync(
            Programme.Lead, person, new AddCertificateOptions { Number = Programme.Certificate(1), FromOn = from, ToOn = to }, 0);
        await _imports.Programme.Certificates.VerifyCertificateAsync(Programme.Lead, person, Assert.Single(Held(person)).Id, null, 1);
        return person;
    }

    private List<DisabilityCertificate> Held(int person)
    {
        using var db = _imports.Programme.Test.Open();
        return [.. db.Certificates.Where(c => c.PersonId == person).OrderBy(c => c.ValidFromOn)];
    }

    private static string[] Row(int sequence, string kind, string from = "", string to = "") =>
        [$"测试{sequence:000}", "残疾人", Programme.Identity(sequence).Text, kind.Length == 0 ? "" : Programme.Identity(sequence).Text + kind, from, to, "是"];
}
