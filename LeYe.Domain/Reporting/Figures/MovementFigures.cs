using LeYe.Domain.Placements;

namespace LeYe.Domain.Reporting.Figures;

/// <summary>Entries and exits of the period by cause, and placements started.</summary>
internal static class MovementFigures
{
    private static readonly (string Metric, MovementCause Cause)[] Causes =
    [
        (Metrics.EntriesNew, MovementCause.New),
        (Metrics.EntriesReturned, MovementCause.Returned),
        (Metrics.EntriesTransferredIn, MovementCause.TransferredIn),
        (Metrics.EntriesLeaveResumed, MovementCause.LeaveResumed),
        (Metrics.EntriesGapContinued, MovementCause.GapContinued),
        (Metrics.ExitsLeft, MovementCause.Left),
        (Metrics.ExitsTransferredOut, MovementCause.TransferredOut),
        (Metrics.ExitsLeaveOverdue, MovementCause.LeaveOverdue),
        (Metrics.ExitsGap, MovementCause.Gap),
    ];

    public static void Add(FigureSheet sheet, ReportRecords records, IReadOnlyList<FigureSubject> subjects)
    {
        var movements = InPeriod(records);
        foreach (var subject in subjects)
        {
            // At programme level transfers cancel out.
            var own = movements.Where(m => subject.BaseId is null ? !m.IsTransfer : m.BaseId == subject.BaseId).ToList();
            foreach (var (metric, cause) in Causes)
                sheet.Count(
                    metric, subject, Populations.InPost, sheet.Period, own.Count(m => m.Cause == cause), "movements",
                    own.Exists(m => m.Cause == cause && m.IsProvisional));
            AddStarted(sheet, records, subject, sheet.Period, records.InPeriod);
            AddStarted(sheet, records, subject, sheet.Cumulative, _ => true);
        }
    }

    private static void AddStarted(FigureSheet sheet, ReportRecords records, FigureSubject subject, string window, Func<DateOnly, bool> isIn)
    {
        var started = records.Placements.Where(p => subject.Covers(p.BaseId) && isIn(p.StartOn)).ToList();
        var persons = started.Select(p => p.PersonId).Distinct().Count();
        sheet.Count(Metrics.PlacementsStarted, subject, Populations.Everyone, window, started.Count, "placements");
        sheet.Amount(Metrics.PlacementsPersons, subject, Populations.Everyone, window, FigureSheet.Whole(persons), FigureSheet.Source("placements", started.Count), isProvisional: false);
    }

    private static List<Movement> InPeriod(ReportRecords records)
    {
        var movements = new List<Movement>();
        var stays = new List<Stay>();
        var person = 0;
        foreach (var row in records.Placements)
        {
            if (row.PersonId != person)
                Collect();
            person = row.PersonId;
            if (row.IsMain)
                stays.Add(new Stay(row.StartOn, row.EndOn, row.BaseId, [.. records.Leaves[row.Id]]));
        }
        Collect();
        return movements;

        void Collect()
        {
            movements.AddRange(MovementRules.Movements(stays, records.Cutoff).Where(m => records.InPeriod(m.On)));
            stays.Clear();
        }
    }
}
