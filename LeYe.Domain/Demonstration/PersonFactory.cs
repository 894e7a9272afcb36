using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Demonstration;

/// <summary>Turns the people in the making into records: name, test identity number, certificates, hardship, consents.</summary>
internal sealed class PersonFactory(DemonstrationRecords records, FieldProtector protector, Words words, Dice dice, DateOnly until)
{
    private readonly NameFactory _names = new(dice);
    private readonly TestIdentityNumbers _numbers = new(dice);
    private readonly CertificateFactory _certificates = new(records, dice, until);
    private readonly Dictionary<int, List<int>> _disabledByBase = [];

    public void Make(Member member)
    {
        var male = dice.Chance(0.54);
        var bornOn = member.RegisteredOn.AddDays(-dice.Between(19 * 366, (male ? 54 : 48) * 365));
        var identity = _numbers.Next(bornOn, male);
        var person = Record(member, male, bornOn, identity);
        member.Record = person;
        records.People.Add(person);
        if (member.WorkerType == WorkerType.Disabled)
            _certificates.Make(member, identity, number => (Protect(number), protector.SearchHash(SearchPurpose.CertificateNumber, number)));
        Relate(member, person);
        AddHardship(member, person);
        AddConsents(member, person);
    }

    private Person Record(Member member, bool male, DateOnly bornOn, string identity)
    {
        var name = _names.Next(male);
        // 000 is no area code and the number too short to be dialled.
        var phone = dice.Chance(0.8) ? $"000-{dice.Between(0, 9999):0000}" : null;
        return Record(member, male, bornOn, identity, name, phone);
    }

    private Person Record(Member member, bool male, DateOnly bornOn, string identity, string name, string? phone) => new()
    {
        Id = records.People.Count + 1,
        BaseId = member.Site.Base.Id,
        Name = name,
        NameInitials = NameInitials.Of(name),
        WorkerType = member.WorkerType,
        Sex = male ? Sex.Male : Sex.Female,
        BornOn = bornOn,
        IdentityNumberCipher = Protect(identity),
        IdentityNumberHash = protector.SearchHash(SearchPurpose.IdentityNumber, identity),
        IdentityTailHash = SearchHashes.IdentityTail(protector, identity),
        PhoneCipher = phone is null ? null : Protect(phone),
        PhoneTailHash = SearchHashes.PhoneTail(protector, phone),
        Household = member.Rural ? Household.Rural : Household.Urban,
        RegisteredOn = member.RegisteredOn,
    };

    /// <summary>
    /// The nonce follows from the text (keyed), so the same text gives the same cipher and no two texts share a nonce,
    /// also when a demonstration is built again under the same keys.
    /// </summary>
    private byte[] Protect(string text) => protector.Protect(text, protector.SearchHash("demonstration-nonce", text).AsSpan(0, 12));

    /// <summary>家属 belong to a disabled person of the base, or to one who is not registered (domain.md Q14).</summary>
    private void Relate(Member member, Person person)
    {
        if (!_disabledByBase.TryGetValue(person.BaseId, out var disabled))
            _disabledByBase[person.BaseId] = disabled = [];
        if (member.WorkerType == WorkerType.Disabled)
            disabled.Add(person.Id);
        if (member.WorkerType != WorkerType.Family)
            return;
        if (disabled.Count > 0 && dice.Chance(0.6))
            person.RelativeOfId = dice.Pick(disabled);
        else
            person.RelativeNoteCipher = Protect(string.Format(null, words.RelativeNote, _names.Next(dice.Chance(0.5)), dice.Pick(words.Relations)));
    }

    private void AddHardship(Member member, Person person)
    {
        HardshipKind? kind = member.Hardship ? (dice.Chance(0.55) ? HardshipKind.MinimumLiving : HardshipKind.LiftedFromPoverty)
            : dice.Chance(0.04) ? HardshipKind.Monitored : dice.Chance(0.03) ? HardshipKind.MinimumLivingBorderline : null;
        if (kind is null)
            return;
        var ended = !member.Counted && dice.Chance(0.15) ? member.RegisteredOn.AddDays(dice.Between(200, 900)) : (DateOnly?)null;
        records.Hardships.Add(new HardshipStatus
        {
            Id = records.Hardships.Count + 1,
            PersonId = person.Id,
            Kind = kind.Value,
            FromOn = member.RegisteredOn.AddDays(-dice.Between(100, 1500)),
            UntilOn = ended > until ? null : ended,
        });
    }

    private void AddConsents(Member member, Person person)
    {
        AddConsent(person, ConsentPurpose.RegisterAndTrain, person.RegisteredOn);
        AddConsent(person, ConsentPurpose.ReportToFederation, person.RegisteredOn);
        if (member.Stays.Count > 0)
            AddConsent(person, ConsentPurpose.PlaceAndPay, member.Stays[0].Start);
        if (member.Stays.Count > 0 && dice.Chance(0.8))
            AddConsent(person, ConsentPurpose.ShareWithClient, member.Stays[0].Start);
        if (dice.Chance(0.15))
            AddConsent(person, ConsentPurpose.Publish, person.RegisteredOn);
    }

    private void AddConsent(Person person, ConsentPurpose purpose, DateOnly givenOn) => records.Consents.Add(new Consent
    {
        Id = records.Consents.Count + 1,
        PersonId = person.Id,
        Purpose = purpose,
        TextVersion = "1",
        GivenOn = givenOn,
        WithdrawnOn = purpose == ConsentPurpose.Publish && givenOn.AddDays(300) is var later && later <= until && dice.Chance(0.1) ? later : null,
    });
}
