using LeYe.Domain.Reporting;

namespace LeYe.Portal.Documents.Composing;

/// <summary>How sites are named in the report.</summary>
internal sealed class ReportNames(AnnualReport report)
{
    /// <summary>The base of a figure that is about the whole programme.</summary>
    public const string Programme = "programme";

    private readonly Dictionary<string, string> names =
        report.Sites.ToDictionary(site => site.Key, site => site.ShortName);

    /// <summary>A site's short name, 全项目 for the programme; a key that is not among the sites stands as it is.</summary>
    public string Of(string key) =>
        key == Programme ? ReportText.Get("Programme") : names.GetValueOrDefault(key, key);
}
