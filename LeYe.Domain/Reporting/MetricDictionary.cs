using System.Text.Json;

namespace LeYe.Domain.Reporting;

/// <summary>The metric dictionary: one definition for each number, from the project's data file.</summary>
public static class MetricDictionary
{
    private static readonly IReadOnlyList<MetricDefinition> Loaded = Load();

    private static readonly Dictionary<string, MetricDefinition> ByMetric = Loaded.ToDictionary(d => d.Metric, StringComparer.Ordinal);

    /// <summary>In the order in which a report prints them.</summary>
    public static IReadOnlyList<MetricDefinition> All { get; } = [.. Loaded.Where(d => d.Window != MetricDefinition.Day)];

    /// <summary>Numbers of one day that are only shown while it lasts and that no report prints.</summary>
    public static IReadOnlyList<MetricDefinition> Live { get; } = [.. Loaded.Where(d => d.Window == MetricDefinition.Day)];

    /// <exception cref="KeyNotFoundException">No such metric.</exception>
    public static MetricDefinition Of(string metric) => ByMetric[metric];

    private static IReadOnlyList<MetricDefinition> Load()
    {
        using var stream = typeof(MetricDictionary).Assembly.GetManifestResourceStream("LeYe.Domain.Reporting.Data.metrics.json")!;
        return JsonSerializer.Deserialize<List<MetricDefinition>>(stream, JsonSerializerOptions.Web)!.AsReadOnly();
    }
}
