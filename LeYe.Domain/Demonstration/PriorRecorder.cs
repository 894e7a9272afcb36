using LeYe.Domain.Common;
using LeYe.Domain.Income.Prior;

namespace LeYe.Domain.Demonstration;

/// <summary>Records for most people what they earned before they joined: nothing, or less than the programme pays.</summary>
internal sealed class PriorRecorder(DemonstrationRecords records, Words words, Dice dice, DateOnly until)
{
    private const long FenPerTenYuan = 1_000;
    private const double Share = 0.85;
    private const double Unpaid = 0.3;
    private static readonly PriorSource[] Sources = Enum.GetValues<PriorSource>();
    private static readonly int[] SourceWeights = [20, 10, 25, 25, 20];

    public void Record()
    {
        foreach (var first in records.Placements.Where(p => !p.IsTrial).GroupBy(p => p.PersonId).Select(g => g.MinBy(p => p.StartOn)!).OrderBy(p => p.PersonId))
        {
            var amount = dice.Chance(Unpaid) ? 0 : dice.Between(40, 240) * FenPerTenYuan;
            var source = Sources[dice.Weighted(SourceWeights)];
            var on = first.StartOn.AddDays(dice.Between(0, 10));
            if (dice.Chance(Share) && first.StartOn <= until)
                records.PriorIncomes.Add(new PriorIncome
                {
                    Id = records.PriorIncomes.Count + 1, PersonId = first.PersonId, AmountFen = amount, Source = source, FromMonth = WorkMonth.Of(first.StartOn).Value,
                    RecordedBy = words.Coach, RecordedAt = DateTime.SpecifyKind((on < until ? on : until).ToDateTime(new TimeOnly(2, 0)), DateTimeKind.Utc),
                });
        }
    }
}
