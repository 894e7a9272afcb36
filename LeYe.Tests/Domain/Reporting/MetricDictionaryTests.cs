using LeYe.Domain.Reporting;

namespace LeYe.Tests.Domain.Reporting;

public sealed class MetricDictionaryTests
{
    [Fact]
    public void Dictionary_DefinesEveryIdentifierOnce()
    {
        var identifiers = typeof(Metrics).GetFields().Select(f => (string)f.GetRawConstantValue()!).ToList();

        Assert.Equal(identifiers.Order(StringComparer.Ordinal), MetricDictionary.All.Concat(MetricDictionary.Live).Select(d => d.Metric).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Definition_IsOneSentenceWithUnitWindowRoundingRowsAndRule() => Assert.All(MetricDictionary.All.Concat(MetricDictionary.Live), d =>
    {
        Assert.All([d.Name, d.Unit, d.Rounding, d.Rows, d.Rule], text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.Contains(d.Window, new[] { "point", "period", "cumulative", "day" });
        Assert.EndsWith("。", d.Sentence, StringComparison.Ordinal);
        Assert.DoesNotMatch("[,;:!?()]", d.Sentence);
    });
}
