using System.Globalization;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Funding;

namespace LeYe.Tests.TestData;

/// <summary>
/// A hand-built report value with every figure the printings need: eleven sites, one paused, one not published.
/// Numbers differ from cell to cell so that a swapped column shows.
/// </summary>
internal static class SampleReport
{
    public static readonly DateOnly Cutoff = new(2024, 2, 29);

    public const string Paused = "zibo";
    public const string NotPublished = "beihai";

    public static AnnualReport Create(ReportStatus status = ReportStatus.Draft, string reason = "设备检修") => new()
    {
        Year = 2024,
        Cutoff = Cutoff,
        Status = status,
        IsDemonstration = true,
        OpenPoints = status == ReportStatus.Final
            ? []
            : [new OpenPoint("income-month-open", "qingyang", "2024-02", 12), new OpenPoint("register-missing", "guilin", null, 3)],
        Definitions = [.. SampleMetrics.All.Select(metric => new MetricDefinition(
            metric.Name, metric.Chinese, $"{metric.Chinese}：按记录计算，同一人只计一次。", metric.Unit, string.Join('、', metric.Populations), "point", "不取整", "计行数", "记录", "rules.md"))],
        Figures = SampleMetrics.Figures(),
        Sites = SampleSites.All(reason),
        Legacy = SampleLegacy.Lines(),
        ProvinceFigures = SampleMetrics.ProvinceFigures(),
        Breakdowns = SampleBreakdowns.Cells(),
        BusinessLines = SampleBreakdowns.Lines(),
        Funding = [new FundingLine("某某公司", null, "bases", "120000.50", null), new FundingLine("某区残联", "qingyang", "training", null, "3000.00")],
        Narrative = SampleNarrative.Sections(),
        Previous = SampleNarrative.Previous(),
        Letter = SampleNarrative.Letter(),
    };

    /// <summary>The same report with one figure changed.</summary>
    public static AnnualReport With(Func<Figure, bool> which, Func<Figure, Figure> change)
    {
        var report = Create();
        return report with { Figures = [.. report.Figures.Select(figure => which(figure) ? change(figure) : figure)] };
    }

    public static string Text(decimal value, bool isMoney) =>
        value.ToString(isMoney ? "0.00" : "0", CultureInfo.InvariantCulture);
}
