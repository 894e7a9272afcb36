using Microsoft.Extensions.DependencyInjection;

namespace LeYe.Domain.Reporting;

/// <summary>Registration of the room.</summary>
public static class ReportingServices
{
    public static IServiceCollection AddReporting(this IServiceCollection services) =>
        services.AddSingleton<AnnualReportBuilder>().AddSingleton<TrainingFigureQueries>().AddSingleton<PublishedProgrammeService>().AddSingleton<ReportExportService>();
}
