using System.Globalization;
using LeYe.Domain.Accounts;
using LeYe.Domain.Reporting;
using LeYe.Tests.Support;

namespace LeYe.Tests.Domain.Reporting;

/// <summary>A database and the report built from it; the cut-off is 2024-02-29 when not given.</summary>
internal sealed class ReportWorld : IDisposable
{
    public static readonly DateOnly Cutoff = new(2024, 2, 29);

    public TestDatabase Database { get; } = new();

    public void Put(params object[] records) => Database.Put(records);

    public Task<AnnualReport> BuildAsync(int year = 2024, DateOnly? cutoff = null, Actor? actor = null) =>
        new AnnualReportBuilder(Database.Database).BuildAsync(
            actor ?? TestDatabase.ActorOf(RoleName.Foundation), year, cutoff ?? Cutoff, CancellationToken.None);

    /// <summary>Value and qualifier of the one computed figure; of the period where a metric also has a cumulative value.</summary>
    public static (string? Value, string? Qualifier) Read(AnnualReport report, string metric, string key, string? population = null, string? window = null)
    {
        var figure = Assert.Single(report.Figures, f => f.Kind == FigureKind.Computed && f.Metric == metric && f.Base == key
            && (population is null || f.Population == population)
            && (window is null ? f.Window != report.Cumulative : f.Window == window));
        return (figure.Value, figure.Qualifier);
    }

    public static decimal Number(AnnualReport report, string metric, string key) =>
        decimal.Parse(Read(report, metric, key).Value!, CultureInfo.InvariantCulture);

    public static decimal Sum(AnnualReport report, string prefix, string key) => report.Definitions
        .Where(d => d.Metric.StartsWith(prefix, StringComparison.Ordinal)).Sum(d => Number(report, d.Metric, key));

    public void Dispose() => Database.Dispose();
}
