using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Demonstration;

/// <summary>Notes that the people who consented to it were once given to 残联, so that the list of what was given has something to show.</summary>
internal sealed class DisclosureRecorder(DemonstrationRecords records, FieldProtector protector, DateOnly until)
{
    private const string Recipient = "演示区残疾人联合会";
    private const string Purpose = "补录就业和培训情况";

    public void Record(IEnumerable<Site> sites)
    {
        var consents = records.Consents.Where(c => c.Purpose == ConsentPurpose.ReportToFederation && c.WithdrawnOn is null).ToLookup(c => c.PersonId, c => c.Id);
        foreach (var site in sites)
        {
            var people = records.People.Where(p => p.BaseId == site.Base.Id && consents.Contains(p.Id)).Take(20).ToList();
            if (people.Count > 0)
                Record(people, consents);
        }
    }

    private void Record(List<Person> people, ILookup<int, int> consents)
    {
        var giving = new Disclosure
        {
            Id = records.Disclosures.Count + 1, At = until.AddDays(-9).ToDateTime(new TimeOnly(2, 30), DateTimeKind.Utc), Kind = DisclosureKind.NationalRegister,
            RecipientKind = RecipientKind.Federation, RecipientCipher = Cipher(Recipient), PurposeCipher = Cipher(Purpose), GivenBy = "演示账号",
            Sha256 = ExportRules.HashOf([.. people.SelectMany(p => BitConverter.GetBytes(p.Id))]),
        };
        records.Disclosures.Add(giving);
        foreach (var person in people)
            records.DisclosedPeople.Add(new DisclosedPerson { Id = records.DisclosedPeople.Count + 1, DisclosureId = giving.Id, PersonId = person.Id, ConsentId = consents[person.Id].Last() });
    }

    private byte[] Cipher(string text) => protector.Protect(text, protector.SearchHash("demonstration-nonce", text).AsSpan(0, 12));
}
