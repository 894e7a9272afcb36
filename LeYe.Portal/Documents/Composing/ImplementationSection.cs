using System.Globalization;
using LeYe.Domain.Reporting.Narrative;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>二、推广实施情况: the five items of the notice's annex 6, each with its figures and what people wrote about it.</summary>
internal static class ImplementationSection
{
    public static ReportSection Compose(ReportContext context, PartNumbers numbers) => new(
        "implementation", numbers.Next("Implementation"), false,
        [
            .. Item(1, "Bases", [Bases(context)], context.Written(NarrativeKeys.Bases)),
            .. Item(2, "Posts", [Posts(context)], context.Written(NarrativeKeys.Posts)),
            .. Item(3, "Modes", [Modes(context)], context.Written(NarrativeKeys.Modes)),
            .. Item(4, "Platform", [], context.Written(NarrativeKeys.Platform)),
            .. Item(5, "Training", [Training(context), .. SiteCharts.Training(context)], context.Written(NarrativeKeys.Training)),
        ]);

    private static IEnumerable<ReportBlock> Item(
        int number, string key, IEnumerable<ReportBlock> figures, IEnumerable<ReportBlock> written)
    {
        ReportBlock[] blocks = [.. figures, .. written];
        return
        [
            new ReportHeading(2, PartNumbers.Second(number, "Implementation." + key)),
            .. blocks.Length > 0 ? blocks : [new ReportParagraph(ReportText.Get("Narrative.None"))],
        ];
    }

    private static ReportParagraph Bases(ReportContext context)
    {
        var founded = context.Report.Sites.Count(site => site.FoundedOn.Year == context.Report.Year);
        return Sentence.Of("Implementation.BasesText", context.Report.Year, founded, context.SiteCounts());
    }

    private static ReportParagraph Posts(ReportContext context)
    {
        var lines = context.Report.BusinessLines;
        if (lines.Count == 0) return new ReportParagraph(ReportText.Get("Implementation.NoPosts"));
        var categories = lines.GroupBy(line => line.Category).OrderByDescending(group => group.Sum(line => line.InPost))
            .ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        return Sentence.Of(
            "Implementation.PostsText",
            lines.Select(line => line.Name).Distinct().Count().ToString(CultureInfo.InvariantCulture),
            categories.Count,
            string.Join(ReportText.Get("Comma"), categories.Select(group => group.Key)),
            lines.Select(line => line.Client).OfType<string>().Distinct().Count());
    }

    private static ReportParagraph Modes(ReportContext context) => Sentence.Of(
        "Implementation.ModesText", context.Say(FigureReading.At, "headcount.onsite", "headcount.home", "headcount.community", "headcount.clientsite"));

    private static ReportParagraph Training(ReportContext context) => Sentence.Of(
        "Situation.Training",
        [
            .. context.Say(
                FigureReading.During, "training.classes", "training.sessions", "training.persons", "training.enrolments",
                "training.enrolments.disabled", "training.enrolments.family", "training.enrolments.other", "training.enrolments.in-plan"),
            .. context.Say(FigureReading.UpTo, "training.persons", "training.enrolments"),
        ]);
}
