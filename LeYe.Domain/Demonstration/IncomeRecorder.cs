using LeYe.Domain.Income;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Demonstration;

/// <summary>Turns monthly pay in the making into income records, split into 工资, 计件 and 奖金; 补贴 apart.</summary>
internal sealed class IncomeRecorder(DemonstrationRecords records, string ownPayer)
{
    private const long FenPerTen = 1_000;
    private const long FenPerYuan = 100;

    public void Record(Site site, IEnumerable<Pay> pays)
    {
        foreach (var pay in pays)
        {
            var gross = pay.Tens * FenPerTen;
            var wage = gross * site.Dice.Between(50, 75) / 100 / FenPerYuan * FenPerYuan;
            var bonus = site.Dice.Chance(0.3) ? gross / 20 / FenPerYuan * FenPerYuan : 0;
            records.Incomes.Add(new IncomeRecord
            {
                Id = records.Incomes.Count + 1,
                PersonId = pay.Member.Record!.Id,
                BaseId = site.Base.Id,
                WorkMonth = pay.Month.Value,
                WageFen = wage,
                BonusFen = bonus,
                PieceFen = gross - wage - bonus,
                GrossFen = gross,
                SubsidyFen = gross > 0 && AtHome(pay) ? 100 * FenPerYuan : 0,
                NetFen = NetOf(gross),
                Payer = gross > 0 ? PayerOf(site, pay) : null,
                ZeroReason = gross > 0 ? null : pay.Days == 0 ? ZeroReason.OnLeave : ZeroReason.NoWork,
            });
        }
    }

    // The client of the line that somebody worked on; where a line has none, the base itself.
    private string PayerOf(Site site, Pay pay)
    {
        var stay = pay.Member.Stays.Find(s => s.Site == site && s.Start <= pay.Month.LastDay && (s.End is not { } end || end > pay.Month.FirstDay));
        return stay is not null && site.Lines[stay.Line].ClientId is { } client ? records.Clients[client - 1].Name : ownPayer;
    }

    // 实发: above 5,000 yuan a month 3 % of the rest is withheld.
    private static long NetOf(long gross) => gross - Math.Max(0, gross - 5_000 * FenPerYuan) * 3 / 100;

    private static bool AtHome(Pay pay) => pay.Member.Stays.Exists(s => s.Mode == WorkMode.Home && s.Covers(pay.Month.LastDay));
}
