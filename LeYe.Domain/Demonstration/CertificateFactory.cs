using System.Globalization;
using LeYe.Domain.People;

namespace LeYe.Domain.Demonstration;

/// <summary>Makes 残疾人证: number = identity number + category + grade (domain.md §3.2), renewed after ten years by a new row.</summary>
internal sealed class CertificateFactory(DemonstrationRecords records, Dice dice, DateOnly until)
{
    private const int ValidYears = 10;

    // Weights of categories 1-7; physical disability is the most frequent among the programme's workers.
    private static readonly int[] CategoryWeights = [9, 14, 5, 56, 6, 4, 6];
    private static readonly int[] SevereWeights = [32, 68];
    private static readonly int[] OtherWeights = [45, 55];

    public void Make(Member member, string identity, Func<string, (byte[] Cipher, byte[] Hash)> protect)
    {
        var category = (DisabilityCategory)(1 + dice.Weighted(CategoryWeights));
        var grade = member.Severe ? 1 + dice.Weighted(SevereWeights) : 3 + dice.Weighted(OtherWeights);
        var number = string.Create(CultureInfo.InvariantCulture, $"{identity}{(int)category}{grade}");
        var from = member.RegisteredOn.AddDays(-dice.Between(200, 3000));
        var renewed = member.Counted || dice.Chance(0.9);
        for (var issue = 0; from <= until; issue++, from = from.AddYears(ValidYears))
        {
            if (issue > 0 && !renewed && from > member.RegisteredOn.AddYears(2))
                return;
            var text = issue == 0 ? number : string.Create(CultureInfo.InvariantCulture, $"{number}{issue}");
            var (cipher, hash) = protect(text);
            records.Certificates.Add(new DisabilityCertificate
            {
                Id = records.Certificates.Count + 1,
                PersonId = member.Record!.Id,
                NumberCipher = cipher,
                NumberHash = hash,
                Category = category,
                Grade = (DisabilityGrade)grade,
                ValidFromOn = from,
                ValidToOn = from.AddYears(ValidYears).AddDays(-1),
                State = member.CertificatePending ? CertificateState.Pending : CertificateState.Verified,
            });
        }
    }
}
