using LeYe.Domain.Common;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Portal.Components.Forms;

namespace LeYe.Portal.Features.Statistics;

/// <summary>What is asked on the statistics page, as its address says. Nothing said: 在岗合计 of this month by base.</summary>
public sealed class StatisticsChoice
{
    public const string MetricField = "metric";
    public const string PeriodField = "period";
    public const string FromField = "from";
    public const string ToField = "to";
    public const string ByField = "by";
    public const string BaseField = "base";

    /// <summary>Written before a base's key in <see cref="BaseField"/>: the base with its sub-bases.</summary>
    public const string TreePrefix = "tree:";

    private StatisticsChoice(FormState form) => Form = form;

    /// <summary>What the form shows, with its faults.</summary>
    public FormState Form { get; }

    /// <summary>Null while the form has a fault.</summary>
    public FigureQuestion? Question { get; private set; }

    /// <param name="form">The address as a form.</param>
    /// <param name="today">The last day of a running window.</param>
    public static StatisticsChoice Read(FormState form, DateOnly today)
    {
        form.Start(MetricField, MetricKey(Metrics.Headcount, Populations.InPost));
        form.Start(PeriodField, StatisticsPeriod.ThisMonth.ToString());
        form.Start(ByField, Breakdown.Base.ToString());
        var choice = new StatisticsChoice(form);
        choice.Settle(today);
        return choice;
    }

    /// <summary>The value of a metric's option: with the population where it is not the headline.</summary>
    public static string MetricKey(string metric, string population) =>
        MetricFormulas.Of(metric).Populations[0] == population ? metric : metric + "," + population;

    public void Refuse(RuleBrokenException broken)
    {
        Form.Errors.Add(broken.Field ?? MetricField, StatisticsText.Words["Rule-" + broken.Rule.Name]);
        Question = null;
    }

    private void Settle(DateOnly today)
    {
        var words = StatisticsText.Words;
        var metric = Form[MetricField].Length == 0 ? Metrics.Headcount : Form[MetricField];
        var parts = metric.Split(',');
        var formula = MetricFormulas.Find(parts[0]);
        if (formula is null || (parts.Length > 1 && !formula.Populations.Contains(parts[1])))
            Form.Errors.Add(MetricField, words["MetricUnknown"]);
        var period = Form.ChosenOrNone<StatisticsPeriod>(PeriodField) ?? StatisticsPeriod.ThisMonth;
        var window = StatisticsPeriods.Of(period, today) ?? Dates();
        var by = Form.ChosenOrNone<Breakdown>(ByField);
        if (window is not { } days || formula is null || Form.Errors.Any)
            return;
        var place = Form[BaseField];
        var isTree = place.StartsWith(TreePrefix, StringComparison.Ordinal);
        Question = new FigureQuestion(
            formula.Metric, parts.Length > 1 ? parts[1] : formula.Populations[0], formula.Spans[0], days.First, days.Last,
            place.Length == 0 ? null : isTree ? place[TreePrefix.Length..] : place, isTree, by);
    }

    private (DateOnly First, DateOnly Last)? Dates()
    {
        var from = Form.RequiredDate(FromField, StatisticsText.Words["From"]);
        var to = Form.RequiredDate(ToField, StatisticsText.Words["To"]);
        return from is { } first && to is { } last ? (first, last) : null;
    }
}
