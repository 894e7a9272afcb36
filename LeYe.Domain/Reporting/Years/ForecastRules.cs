using System.Globalization;
using LeYe.Domain.Common;

namespace LeYe.Domain.Reporting.Years;

/// <summary>Which figures can be forecast, and how a forecast is written.</summary>
public static class ForecastRules
{
    /// <summary>A number of the metric's own kind: whole where rows are counted, two places where it is money; not negative, at most nine digits.</summary>
    public static readonly RuleId Value = new("forecast.value");

    /// <summary>Only headline figures of the programme are forecast.</summary>
    public static readonly RuleId Metric = new("forecast.metric");

    /// <summary>The figures of the programme that the report prints with a column 预计全年.</summary>
    public static IReadOnlyList<(string Metric, string Population)> All { get; } =
    [
        (Metrics.Headcount, Populations.InPost), (Metrics.HeadcountDisabled, Populations.Disabled),
        (Metrics.EntriesNew, Populations.InPost), (Metrics.TrainingPersons, Populations.Everyone),
        (Metrics.TrainingEnrolments, Populations.Everyone), (Metrics.IncomeAverage, Populations.Disabled),
    ];

    /// <summary>The value in a figure's form.</summary>
    internal static string Hold(string metric, string population, string? text)
    {
        Metric.Demand(All.Contains((metric, population)), "metric");
        var isMoney = MetricDictionary.Of(metric).Unit.StartsWith('元');
        var typed = TextNormal.Line(text).Replace(",", "", StringComparison.Ordinal);
        var isNumber = decimal.TryParse(typed, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value < 1_000_000_000m;
        Value.Demand(isNumber && decimal.Round(value, isMoney ? 2 : 0) == value, "value");
        return value.ToString(isMoney ? "0.00" : "0", CultureInfo.InvariantCulture);
    }
}
