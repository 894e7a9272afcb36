using System.Globalization;

namespace LeYe.Benchmarks.Measuring;

/// <summary>Medians, and numbers as the results file prints them.</summary>
public static class Figures
{
    public static double Median(this IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[sorted.Length / 2 - 1] + sorted[sorted.Length / 2]) / 2;
    }

    public static string Text(this double value, int decimals = 0) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>Whether a target was met, as a word for the table. A miss on a machine that others keep busy says nothing.</summary>
    public static string Met(bool met, double otherShare = 0) => met ? "met" : otherShare > 0.2 ? "not judged, the machine was busy" : "**missed**";
}
