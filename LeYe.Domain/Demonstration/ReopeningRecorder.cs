using LeYe.Domain.Common;
using LeYe.Domain.Income;

namespace LeYe.Domain.Demonstration;

/// <summary>
/// Opens a few closed months again and closes them two days later, so that the list of reopenings has something to show.
/// Months up to the published one are left alone.
/// </summary>
internal sealed class ReopeningRecorder(DemonstrationRecords records, Words words, DateOnly publishedOn, DateOnly until)
{
    private static readonly (string Base, MonthCloseKind Kind, int MonthsAgo)[] Months =
    [
        ("qingyang", MonthCloseKind.Income, 3), ("guilin", MonthCloseKind.Attendance, 5), ("qingyang", MonthCloseKind.Income, 14), ("yinchuan", MonthCloseKind.Placements, 16),
    ];

    public void Record(IReadOnlyList<Bases.EmploymentBase> bases)
    {
        foreach (var (at, (key, kind, ago)) in Months.Index())
        {
            var month = WorkMonth.Of(until).Plus(-ago);
            var index = records.MonthCloses.FindIndex(c => c.WorkMonth == month.Value && c.Kind == kind && c.BaseId == bases.FirstOrDefault(b => b.Key == key)?.Id);
            if (index >= 0 && month.CompareTo(WorkMonth.Of(publishedOn)) > 0)
                Reopen(index, words.Reopened[at]);
        }
    }

    private void Reopen(int index, string reason)
    {
        var first = records.MonthCloses[index];
        var on = first.ClosedAt.AddDays(1);
        if (DateOnly.FromDateTime(on.AddDays(1)) > until)
            return;
        records.MonthReopenings.Add(new MonthReopening
        {
            Id = records.MonthReopenings.Count + 1, BaseId = first.BaseId, WorkMonth = first.WorkMonth, Kind = first.Kind, ClosedAt = first.ClosedAt, ClosedBy = first.ClosedBy,
            ReopenedAt = on, ReopenedBy = first.ClosedBy, Reason = reason,
        });
        records.MonthCloses[index] = new MonthClose
        {
            Id = first.Id, BaseId = first.BaseId, WorkMonth = first.WorkMonth, Kind = first.Kind, ClosedAt = on.AddDays(1), ClosedBy = first.ClosedBy,
        };
    }
}
