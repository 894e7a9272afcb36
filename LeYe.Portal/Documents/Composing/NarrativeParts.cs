using LeYe.Domain.Reporting.Narrative;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>三 to 八: what people wrote, after the facts the records hold about it.</summary>
internal static class NarrativeParts
{
    public static IEnumerable<ReportSection> Compose(ReportContext context, PartNumbers numbers)
    {
        yield return Part("funding", "Funding", NarrativeKeys.Funding, [FundingAnnex.Facts(context)]);
        yield return Part("cooperation", "Cooperation", NarrativeKeys.Cooperation, [Partners(context)]);
        yield return Part("publicity", "Publicity", NarrativeKeys.Publicity, [Honours(context)]);
        // 六、典型案例 stands only where somebody's story may be told: with publication consent.
        if (context.Report.Narrative.Any(section => section.Key == NarrativeKeys.Stories))
            yield return Part("stories", "Stories", NarrativeKeys.Stories, []);
        yield return Part("difficulties", "Difficulties", NarrativeKeys.Difficulties, []);
        yield return Part("next-steps", "NextSteps", NarrativeKeys.NextSteps, []);

        ReportSection Part(string id, string key, string narrative, ReportBlock[] facts)
        {
            ReportBlock[] blocks = [.. facts, .. context.Written(narrative)];
            return new ReportSection(
                id, numbers.Next(key), false, blocks.Length > 0 ? blocks : [new ReportParagraph(ReportText.Get("Narrative.None"))]);
        }
    }

    private static ReportParagraph Partners(ReportContext context)
    {
        var sites = context.Report.Sites.Where(site => site.Partners.Count > 0).ToList();
        return sites.Count == 0
            ? new ReportParagraph(ReportText.Get("Cooperation.None"))
            : Sentence.Of("Cooperation.Text", sites.Count, sites.SelectMany(site => site.Partners).Distinct().Count());
    }

    private static ReportParagraph Honours(ReportContext context)
    {
        var held = context.Report.Sites.Where(site => site.Honours.Count > 0)
            .Select(site => ReportText.Get("Publicity.Site", site.ShortName, string.Join(ReportText.Get("Comma"), site.Honours))).ToList();
        return held.Count == 0
            ? new ReportParagraph(ReportText.Get("Publicity.None"))
            : Sentence.Of("Publicity.Text", string.Join(ReportText.Get("Semicolon"), held));
    }
}
