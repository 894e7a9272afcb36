using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting.Duties;

namespace LeYe.Domain.Reporting.Years;

/// <summary>The draft of a year at its own cut-off, whoever asks: a base signs for the same figures that headquarters sees.</summary>
public sealed class YearDrafts(AnnualReportBuilder builder, ReportingDutyQueries duties)
{
    /// <exception cref="RuleBrokenException"><see cref="ReportRules.NoData"/>.</exception>
    public async Task<AnnualReport> BuildAsync(int year, CancellationToken cancel = default) =>
        await builder.BuildAsync(Actor.Program, year, (await CalendarAsync(year, cancel)).Cutoff, cancel);

    public async Task<YearCalendar> CalendarAsync(int year, CancellationToken cancel = default) =>
        YearCalendar.Of(await duties.GetAsync(cancel), year);
}
