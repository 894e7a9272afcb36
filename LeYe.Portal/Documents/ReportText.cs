using System.Globalization;
using System.Resources;

namespace LeYe.Portal.Documents;

/// <summary>The words of the report. A missing word is a fault of ours and throws.</summary>
public static class ReportText
{
    private static readonly ResourceManager Words =
        new("LeYe.Portal.Documents.ReportText", typeof(ReportText).Assembly);

    public static string Get(string key) =>
        Find(key) ?? throw new MissingManifestResourceException($"ReportText has no '{key}'.");

    public static string Get(string key, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, Get(key), values);

    /// <summary>The words, or null where the key comes from data and has none.</summary>
    public static string? Find(string key) => Words.GetString(key, CultureInfo.InvariantCulture);

    /// <summary>A date in Chinese, months and days without leading zero (GB/T 9704-2012).</summary>
    public static string Date(DateOnly date) => Get("Date", date.Year, date.Month, date.Day);
}
