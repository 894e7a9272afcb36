using LeYe.Domain.Reporting.Corrections;
using LeYe.Domain.Reporting.Duties;
using LeYe.Domain.Reporting.Letters;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Domain.Reporting.NationalRegister;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Domain.Reporting.Submissions;
using LeYe.Domain.Reporting.Years;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Domain.Reporting;

/// <summary>Registration of the room. The Portal adds the <see cref="ISnapshotPrinter"/>.</summary>
public static class ReportingServices
{
    public static IServiceCollection AddReporting(this IServiceCollection services) =>
        services.AddSingleton<PersonFiles.PersonFileService>().AddSingleton<PersonFiles.OwnFileService>().AddSingleton<AnnualReportBuilder>().AddSingleton<TrainingFigureQueries>().AddSingleton<PublishedProgrammeService>().AddSingleton<ReportExportService>()
            .AddSingleton<StatisticsQueries>().AddSingleton<EvidenceQueries>().AddSingleton<EvidenceExportService>().AddSingleton<RegisterExportService>()
            .AddYearWork().AddSnapshots();

    private static IServiceCollection AddYearWork(this IServiceCollection services) => services
        .AddSingleton<ReportingDutyService>().AddSingleton<ReportingDutyQueries>()
        .AddSingleton<YearDrafts>().AddSingleton<YearQueries>().AddSingleton<YearWorkService>().AddSingleton<BaseYearService>().AddSingleton<RecordMonthService>()
        .AddSingleton<ForecastService>().AddSingleton<YearLetterService>().AddSingleton<YearLetterQueries>().AddSingleton<ReminderQueries>()
        .AddSingleton<NarrativeService>().AddSingleton<NarrativeQueries>().AddSingleton<SubmissionService>().AddSingleton<ProvinceSheetQueries>();

    private static IServiceCollection AddSnapshots(this IServiceCollection services) => services
        .AddSingleton<SnapshotPress>().AddSingleton<SnapshotQueries>().AddSingleton<FinaliseService>()
        .AddSingleton<LockExceptionService>().AddSingleton<CorrectionQueries>();
}
