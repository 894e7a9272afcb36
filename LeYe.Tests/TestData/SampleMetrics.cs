using System.Globalization;
using LeYe.Domain.Reporting;

namespace LeYe.Tests.TestData;

/// <summary>Every metric of the report's vocabulary with its windows and populations, and made-up values for each.</summary>
internal static class SampleMetrics
{
    public sealed record Metric(string Name, string Chinese, string Unit, string Spans, params string[] Populations);

    private const string Point = "2024-02-29";
    private const string Period = "2024-01-01/2024-02-29";
    private const string Cumulative = "../2024-02-29";

    public static readonly IReadOnlyList<Metric> All =
    [
        .. Of("人", "point", Populations.InPost, "headcount 在岗合计", "headcount.female 在岗女性", "headcount.hardship 低保脱贫", "headcount.monitored 监测对象", "headcount.pending 证件待核", "headcount.family 家属", "headcount.nondisabled 健全人", "headcount.onsite 在基地集中办公", "headcount.home 居家办公", "headcount.community 社区办公", "headcount.clientsite 企业现场办公", "headcount.stable 稳定就业"),
        .. Of("人", "point", Populations.Disabled, "headcount.disabled 残疾人", "headcount.severe 重度残疾人", "headcount.rural 农村残疾人"),
        .. Of("人次", "period", Populations.InPost, "entries.new 新增", "entries.returned 返岗", "entries.transferred-in 转入", "entries.leave-resumed 休假恢复", "entries.gap-continued 短断续接", "exits.left 离职", "exits.transferred-out 转出", "exits.leave-overdue 休假超期", "exits.gap 短断"),
        .. Of("人次", "period cumulative", Populations.Everyone, "placements.started 安置人次", "training.enrolments 培训人次"),
        .. Of("人", "period cumulative", Populations.Everyone, "placements.persons 安置人数", "training.persons 培训人数"),
        .. Of("人", "period", Populations.Everyone, "training.persons.disabled 培训残疾人"),
        .. Of("人次", "period", Populations.Everyone, "training.enrolments.disabled 培训残疾人", "training.enrolments.family 培训家属", "training.enrolments.other 培训其他", "training.enrolments.in-plan 纳入残联计划", "training.completed 结业", "training.passed 合格"),
        .. Of("期", "period", Populations.Everyone, "training.classes 期数"),
        .. Of("场", "period", Populations.Everyone, "training.sessions 场次"),
        .. Of("%", "period", Populations.Everyone, "training.placed-rate 培训上岗率"),
        new("income.average", "月人均收入", "元/月", "period", Populations.Disabled, Populations.InPost),
        new("income.median", "收入中位数", "元/月", "period", Populations.Disabled, Populations.InPost),
        new("income.max", "最高月收入", "元", "period", Populations.Disabled, Populations.InPost),
        new("income.person-months", "计薪人月", "人月", "period", Populations.Disabled, Populations.InPost),
        new("income.gain", "入项前对比增收", "元/月", "period", Populations.Disabled, Populations.InPost),
        new("income.gain.person-months", "可对比计薪人月", "人月", "period", Populations.Disabled, Populations.InPost),
        new("income.total", "劳动收入合计", "元", "period cumulative", Populations.Disabled, Populations.InPost),
    ];

    public static IReadOnlyList<Figure> Figures() =>
    [
        .. All.SelectMany((metric, index) => metric.Populations.SelectMany((population, p) =>
            metric.Spans.Split(' ').SelectMany((span, s) => Row(metric, population, span, 11 + index + 40 * p + 80 * s)))),
        SiteCount("sites.total", 11), SiteCount("sites.bases", 8), SiteCount("sites.subbases", 3), SiteCount("sites.operating", 10),
    ];

    /// <summary>Made-up sums of each province: the first site's number and one more.</summary>
    public static IReadOnlyList<Figure> ProvinceFigures() =>
    [
        .. SampleSites.All("").GroupBy(site => site.Province).SelectMany(province => Figures().Where(f => f.Base == province.First().Key)
            .Select(f => f with { Base = province.Key, Value = f.Value is null ? f.Unit is "人" or "人次" or "人月" ? "0" : null : f.Value, Qualifier = f.Qualifier })),
    ];

    private static IEnumerable<Metric> Of(string unit, string spans, string population, params string[] names) =>
        names.Select(name => new Metric(name.Split(' ')[0], name.Split(' ')[1], unit, spans, population));

    private static Figure SiteCount(string metric, int count) => new(
        metric, "programme", "站点", Point, FigureKind.Computed, $"{count}", "个", null, "sites");

    private static IEnumerable<Figure> Row(Metric metric, string population, string span, int seed)
    {
        var window = span switch { "point" => Point, "period" => Period, _ => Cumulative };
        var sum = 0m;
        foreach (var (key, place) in SampleSites.Keys.Select((key, place) => (key, place)))
        {
            var value = seed * 3 + place * 7;
            var figure = new Figure(
                metric.Name, key, population, window, FigureKind.Computed, Print(metric, value), metric.Unit, null, "rows 1");
            if (key == SampleReport.NotPublished) figure = figure with { Value = null, Qualifier = "not-published" };
            else if (key == SampleReport.Paused) figure = figure with { Value = IsCount(metric) ? "0" : null, Qualifier = "paused" };
            else sum += decimal.Parse(figure.Value!, CultureInfo.InvariantCulture);
            yield return figure;
        }

        yield return new Figure(
            metric.Name, "programme", population, window, FigureKind.Computed,
            IsCount(metric) ? SampleReport.Text(sum, metric.Unit == "元") : Print(metric, seed * 2), metric.Unit, null, "rows 2");
    }

    private static bool IsCount(Metric metric) =>
        metric.Name is not ("income.average" or "income.median" or "income.max" or "income.gain" or "training.placed-rate");

    private static string Print(Metric metric, int value) => metric.Unit switch
    {
        "元" or "元/月" => $"{value * 13 + 1000}.{value % 90 + 10}",
        "%" => $"{value % 90}.5",
        _ => $"{value}",
    };
}
