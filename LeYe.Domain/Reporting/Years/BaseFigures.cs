using System.Security.Cryptography;
using System.Text;

namespace LeYe.Domain.Reporting.Years;

/// <summary>The figures a base signs for, as one short text that tells whether they are still the same.</summary>
public static class BaseFigures
{
    /// <summary>SHA-256 over the base's own computed values, 64 lower-case hexadecimal digits. Marks such as 暂计 do not count: time alone changes them.</summary>
    public static string Seal(AnnualReport report, string baseKey)
    {
        var text = new StringBuilder();
        foreach (var figure in report.Figures.Where(f => f.Kind == FigureKind.Computed && f.Base == baseKey))
            text.Append(figure.Metric).Append('|').Append(figure.Population).Append('|').Append(figure.Window).Append('|').Append(figure.Value).Append('\n');
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    /// <summary>The sites whose people stand in the report: they sign. A suspended site and one without records do not.</summary>
    public static IReadOnlySet<string> Signing(AnnualReport report) => report.Figures
        .Where(f => f.Metric == Metrics.Headcount && f.Window == report.Point && f.Kind == FigureKind.Computed && f.Qualifier is not ("paused" or "not-published"))
        .Select(f => f.Base).Where(b => report.Sites.Any(s => s.Key == b)).ToHashSet(StringComparer.Ordinal);
}
