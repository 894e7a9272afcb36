using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Portal.Documents.Composing;

namespace LeYe.Portal.Features.Reports.Years;

/// <summary>The hints of a section in words, and a draft of it from the bases' 年度小结.</summary>
internal static class HintText
{
    public static IReadOnlyList<string> Of(AnnualReport report, string key)
    {
        var names = new ReportNames(report);
        return [.. NarrativeHints.Of(report, key).Select(h =>
            YearText.Words.Format("Hint." + h.Kind, [names.Of(h.Base ?? ReportNames.Programme), .. h.Values]))];
    }

    /// <summary>What stands there already, then a paragraph for each base.</summary>
    public static string Draft(SectionDetails section) => string.Join('\n',
        new[] { section.Text }.Concat(section.Summaries.Where(s => s.For(section.Key).Length > 0)
            .Select(s => YearText.Words.Format("DraftLine", s.Base, s.For(section.Key)))).Where(line => line.Length > 0));
}
