using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Figures;
using LeYe.Domain.Reporting.Statistics;
using Microsoft.EntityFrameworkCore;

namespace LeYe.Domain.Reporting.Snapshots;

/// <summary>Reads what the stored snapshots of the year before say: 原报, 更正后 and 终值, for the report of this year.</summary>
internal sealed class PreviousYearQueries(ISnapshotPrinter printer)
{
    /// <summary>Null when the year before has no snapshot.</summary>
    public async Task<PreviousYear?> ReadAsync(LeYeDb db, int year, CancellationToken cancel)
    {
        var snapshots = await db.ReportSnapshots.AsNoTracking().Where(s => s.Year == year - 1).OrderBy(s => s.Kind).ThenBy(s => s.Number).ToListAsync(cancel);
        var editions = snapshots.Where(s => s.Kind == SnapshotKind.Report).ToList();
        if (editions.Count == 0)
            return null;
        var original = await ReportAsync(db, editions[0], cancel);
        var corrected = editions.Count == 1 ? original : await ReportAsync(db, editions[^1], cancel);
        var yearEnd = snapshots.Find(s => s.Kind == SnapshotKind.YearEnd) is { } last ? await ReportAsync(db, last, cancel) : null;
        return new PreviousYear(year - 1, original.Cutoff, editions[^1].Edition, editions[^1].Reason, yearEnd is not null, Figures(original, corrected, yearEnd));
    }

    /// <summary>The value of one figure as edition 1.0 printed it; null where no report was made final at that day, or it printed none.</summary>
    public async Task<string?> OriginalAsync(LeYeDb db, FigureQuestion question, CancellationToken cancel)
    {
        var snapshot = await db.ReportSnapshots.AsNoTracking()
            .FirstOrDefaultAsync(s => s.Year == question.Last.Year && s.Cutoff == question.Last && s.Kind == SnapshotKind.Report && s.Number == 0, cancel);
        if (snapshot is null)
            return null;
        var (report, key) = (await ReportAsync(db, snapshot, cancel), question.Base ?? FigureSubject.ProgrammeKey);
        return report.Figures.Concat(report.ProvinceFigures).FirstOrDefault(f => f.Kind == FigureKind.Computed
            && (f.Metric, f.Base, f.Population, Kind(f.Window)) == (question.Metric, key, question.Population, Kind(question.Span)))?.Value;
    }

    private static IReadOnlyList<PreviousFigure> Figures(AnnualReport original, AnnualReport corrected, AnnualReport? yearEnd)
    {
        var (latest, end) = (Values(corrected), yearEnd is null ? [] : Values(yearEnd));
        return [.. Values(original).Select(o => new PreviousFigure(
            o.Key.Metric, o.Key.Base, o.Key.Population, o.Key.Window, o.Value.Unit, o.Value.Value,
            latest.GetValueOrDefault(o.Key)?.Value, end.GetValueOrDefault(o.Key)?.Value))];
    }

    private static Dictionary<(string Metric, string Base, string Population, string Window), Figure> Values(AnnualReport report) => report.Figures
        .Where(f => f.Kind == FigureKind.Computed).ToDictionary(f => (f.Metric, f.Base, f.Population, Kind(f.Window)));

    private static string Kind(string window) =>
        window.StartsWith("../", StringComparison.Ordinal) ? "cumulative" : window.Contains('/', StringComparison.Ordinal) ? "period" : "point";

    private static string Kind(FigureSpan span) => span switch
    {
        FigureSpan.Point => "point",
        FigureSpan.Period => "period",
        _ => "cumulative",
    };

    private async Task<AnnualReport> ReportAsync(LeYeDb db, ReportSnapshot snapshot, CancellationToken cancel) =>
        printer.Read(await db.SnapshotFiles.AsNoTracking().Where(f => f.SnapshotId == snapshot.Id && f.Format == "json").Select(f => f.Bytes).FirstAsync(cancel));
}
