using LeYe.Domain.Reporting.NationalRegister;
using LeYe.Domain.Reporting.Statistics;
using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Domain.Reporting;

/// <summary>Registration of the room.</summary>
public static class ReportingServices
{
    public static IServiceCollection AddReporting(this IServiceCollection services) =>
        services.AddSingleton<AnnualReportBuilder>().AddSingleton<TrainingFigureQueries>().AddSingleton<PublishedProgrammeService>().AddSingleton<ReportExportService>()
            .AddSingleton<StatisticsQueries>().AddSingleton<EvidenceQueries>().AddSingleton<EvidenceExportService>().AddSingleton<RegisterExportService>();
}
