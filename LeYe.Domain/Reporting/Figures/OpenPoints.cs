using LeYe.Domain.Bases;
using LeYe.Domain.Common;
using LeYe.Domain.Headcount;
using LeYe.Domain.Income;
using LeYe.Domain.Placements;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>What must still be done before 定稿: months to close, registers to submit, forms and certificates to confirm (rules.md, The year).</summary>
internal sealed class OpenPoints(ReportRecords records)
{
    private readonly HeadcountAt _headcount = HeadcountAt.Of(records.Cutoff, records.InPost);
    private readonly Dictionary<int, int> _classBases = records.Classes.ToDictionary(c => c.Id, c => c.BaseId);

    /// <summary>By kind, base and month, ordinal.</summary>
    public IReadOnlyList<OpenPoint> Find(IEnumerable<FigureSubject> counting)
    {
        var points = new List<OpenPoint>();
        foreach (var subject in counting)
        {
            points.AddRange(OpenMonths(subject.Key, subject.BaseId!.Value));
            points.AddRange(Unconfirmed(subject.Key, subject.BaseId!.Value));
        }
        return [.. points.OrderBy(p => p.Kind, StringComparer.Ordinal).ThenBy(p => p.Base, StringComparer.Ordinal).ThenBy(p => p.Month, StringComparer.Ordinal)];
    }

    /// <summary>An income month of the report's period is not closed.</summary>
    public bool HasOpenIncomeMonth(int baseId) => OperatingMonths(baseId).Any(m => !IsClosed(baseId, m, MonthCloseKind.Income));

    private IEnumerable<OpenPoint> OpenMonths(string key, int baseId)
    {
        foreach (var month in OperatingMonths(baseId))
        {
            if (!IsClosed(baseId, month, MonthCloseKind.Income))
                yield return new OpenPoint(IsProvisional(baseId, month) ? "income-month-provisional" : "income-month-open", key, month.ToString(), records.Incomes.Count(i => i.BaseId == baseId && i.Month == month.Value));
            if (!IsClosed(baseId, month, MonthCloseKind.Attendance))
                yield return new OpenPoint("attendance-month-open", key, month.ToString(), records.Sessions.Count(s => _classBases[s.ClassId] == baseId && WorkMonth.Of(s.HeldOn) == month));
            if (!IsClosed(baseId, month, MonthCloseKind.Placements))
                yield return new OpenPoint("placement-month-open", key, month.ToString(), records.Placements.Count(p => p.BaseId == baseId && Changed(p, month)));
        }
    }

    private IEnumerable<OpenPoint> Unconfirmed(string key, int baseId)
    {
        var split = _headcount.Of(baseId);
        (string Kind, int Count)[] counts =
        [
            ("register-missing", records.Sessions.Count(s => _classBases[s.ClassId] == baseId && s.HeldOn <= records.Cutoff && !s.IsSubmitted)),
            ("form-not-confirmed", records.Placements.Count(p => p.BaseId == baseId && p.Form == NationalForm.NotConfirmed && LastsAtCutoff(p))),
            ("certificate-pending", split.Pending),
            // Holders of a counting certificate who are typed 家属 or 健全人 stand in two parts of the split.
            ("worker-type-conflict", split.Disabled + split.Pending + split.Family + split.NonDisabled - split.Total),
        ];
        return counts.Where(c => c.Count > 0).Select(c => new OpenPoint(c.Kind, key, null, c.Count));
    }

    /// <summary>Months of the year that ended by the cut-off, while the base was in operation.</summary>
    private IEnumerable<WorkMonth> OperatingMonths(int baseId)
    {
        var site = records.Bases.First(b => b.Id == baseId);
        var last = WorkMonth.LastEndedBy(records.Cutoff);
        for (var month = WorkMonth.Of(records.FirstDay); month.CompareTo(last) <= 0; month = month.Plus(1))
            if (SiteFigures.StatusOn(site, month.LastDay) == BaseStatus.Operating)
                yield return month;
    }

    // Only the cut-off's own month can be 暂计 (rules.md, The year): every earlier one had its time.
    private bool IsProvisional(int baseId, WorkMonth month) =>
        month == WorkMonth.LastEndedBy(records.Cutoff) && records.Provisional.Contains((baseId, month.Value));

    private bool IsClosed(int baseId, WorkMonth month, MonthCloseKind kind) => records.Closed.Contains((baseId, month.Value, kind));

    private bool LastsAtCutoff(PlacementRow p) => p.EndOn is null || p.EndOn > records.Cutoff;

    private static bool Changed(PlacementRow p, WorkMonth month) =>
        WorkMonth.Of(p.StartOn) == month || (p.EndOn is { } end && WorkMonth.Of(end) == month);
}
