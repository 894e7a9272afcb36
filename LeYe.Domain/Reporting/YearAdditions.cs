using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;
using LeYe.Domain.Reporting.Duties;
using LeYe.Domain.Reporting.Figures;
using LeYe.Domain.Reporting.Letters;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Reporting.Years;

namespace LeYe.Domain.Reporting;

/// <summary>Adds to the computed value what people wrote for the year: sections, forecasts, the basis; and what last year's snapshots say.</summary>
internal sealed class YearAdditions(Database database, ISnapshotPrinter? printer)
{
    public async Task<AnnualReport> AddAsync(AnnualReport report, CancellationToken cancel)
    {
        await using var db = database.Read(BaseScope.All);
        await using var snapshot = await db.BeginSnapshotAsync(cancel);
        var duty = await ReportingDutyQueries.ReadAsync(db, cancel);
        var forecasts = await ForecastService.ReadAsync(db, report.Year, cancel);
        return report with
        {
            Duty = duty.Covers(report.Year) ? new DutyLine(duty.Recipient, duty.Basis!) : null,
            Letter = await YearLetterQueries.ReadAsync(db, report.Year, cancel),
            Narrative = await NarrativeQueries.ReadAsync(db, report.Year, cancel),
            Figures = forecasts.Count == 0 ? report.Figures : FigureSheet.Order([.. report.Figures, .. forecasts]),
            Previous = printer is null ? null : await new PreviousYearQueries(printer).ReadAsync(db, report.Year, cancel),
        };
    }
}
