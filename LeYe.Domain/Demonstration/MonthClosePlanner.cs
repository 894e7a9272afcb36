using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Income;

namespace LeYe.Domain.Demonstration;

/// <summary>
/// Closes the months that are due on the demonstration's today: attendance and placements on the 10th of the next month,
/// income on the 20th (rules.md, The year). Where the plan says so, the last due month of one kind is still open.
/// </summary>
internal sealed class MonthClosePlanner(DemonstrationRecords records, DateOnly until)
{
    private static readonly (MonthCloseKind Kind, int Day)[] DueDays =
        [(MonthCloseKind.Attendance, 10), (MonthCloseKind.Placements, 10), (MonthCloseKind.Income, 20)];

    public void Plan(EmploymentBase site, MonthCloseKind? late, Dice dice)
    {
        var clerk = new NameFactory(dice).Next(male: false);
        for (var month = WorkMonth.Of(site.FoundedOn); month.LastDay < until; month = month.Plus(1))
        {
            if (!site.Statuses.Exists(s => s.Status == BaseStatus.Operating && s.HoldsOn(month.FirstDay)))
                continue;
            foreach (var (kind, day) in DueDays)
            {
                var due = month.Plus(1).FirstDay.AddDays(day - 1);
                var isLast = due.AddMonths(1) > until;
                if (due <= until && !(isLast && kind == late))
                    records.MonthCloses.Add(Close(site, month, kind, due.AddDays(-dice.Between(0, 3)), clerk));
            }
        }
    }

    private MonthClose Close(EmploymentBase site, WorkMonth month, MonthCloseKind kind, DateOnly on, string clerk) => new()
    {
        Id = records.MonthCloses.Count + 1,
        BaseId = site.Id,
        WorkMonth = month.Value,
        Kind = kind,
        ClosedAt = DateTime.SpecifyKind(on.ToDateTime(new TimeOnly(2, 30)), DateTimeKind.Utc),
        ClosedBy = clerk,
    };
}
