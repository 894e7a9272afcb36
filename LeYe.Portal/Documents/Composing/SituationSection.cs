using LeYe.Domain.Bases;
using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>一、总体情况: the year in sentences, every number a figure of the report's value.</summary>
internal static class SituationSection
{
    public static ReportSection Compose(ReportContext context, PartNumbers numbers) => new(
        "situation", numbers.Next("Situation"), false,
        [
            .. Published(context),
            Headlines.Table(context),
            .. Headlines.ForecastNote(context),
            Heading(1, "Situation.Bases"),
            .. Bases(context),
            Heading(2, "Situation.Placements"),
            .. Placements(context),
            .. SiteCharts.Placements(context),
            Heading(3, "Situation.Income"),
            .. Income(context),
            .. SiteCharts.Income(context),
            Heading(4, "Situation.Comparison"),
            .. Comparison.Compose(context),
        ]);

    private static ReportHeading Heading(int number, string key) => new(2, PartNumbers.Second(number, key));

    /// <summary>The programme's latest published figures, as published; never added to computed ones.</summary>
    private static IEnumerable<ReportBlock> Published(ReportContext context)
    {
        var lines = PublishedText.LatestOfProgramme(context.Report);
        if (lines.Count == 0) yield break;
        var phrases = lines.Select(line => ReportText.Get("Published.Phrase", line.Name, PublishedText.Value(line), line.Unit));
        yield return Paragraph(
            "Situation.Published", PublishedText.AsOf(lines[0].AsOf), string.Join(ReportText.Get("Semicolon"), phrases));
    }

    private static IEnumerable<ReportBlock> Bases(ReportContext context)
    {
        var sites = context.Report.Sites;
        var provinces = sites.Select(site => site.Province).Distinct().ToList();
        yield return Paragraph(
            "Situation.Sites", context.CutoffText, context.SiteCounts(), provinces.Count, Join(provinces));

        var founded = sites.Where(site => site.FoundedOn.Year == context.Report.Year).ToList();
        yield return founded.Count == 0
            ? Paragraph("Situation.NoneFounded", context.Report.Year)
            : Paragraph("Situation.Founded", context.Report.Year, founded.Count, Join(founded.Select(site => site.ShortName)));

        foreach (var status in new[] { BaseStatus.Preparing, BaseStatus.Suspended, BaseStatus.Closed })
        {
            var named = sites.Where(site => site.Status == status).Select(WithReason).ToList();
            if (named.Count > 0)
                yield return Paragraph("Situation.NotOperating", ReportText.Get("BaseStatus." + status), named.Count, Join(named));
        }
    }

    private static string WithReason(SiteLine site) => site.StatusReason is null
        ? site.ShortName
        : ReportText.Get("Situation.WithReason", site.ShortName, site.StatusReason);

    private static IEnumerable<ReportBlock> Placements(ReportContext context)
    {
        yield return Paragraph("Situation.InPost", [context.CutoffText, .. context.Say(FigureReading.At, "headcount", "headcount.disabled", "headcount.severe", "headcount.rural", "headcount.family", "headcount.nondisabled", "headcount.pending", "headcount.female")]);
        yield return Paragraph("Situation.Modes", context.Say(FigureReading.At, "headcount.onsite", "headcount.home", "headcount.community", "headcount.clientsite", "headcount.hardship", "headcount.monitored", "headcount.stable"));
        yield return Paragraph("Situation.Flows", [context.PeriodText(), .. context.Say(FigureReading.During, "entries.new", "entries.returned", "entries.leave-resumed", "entries.gap-continued", "exits.left", "exits.leave-overdue", "exits.gap")]);
        yield return Paragraph("Situation.Started", [.. context.Say(FigureReading.During, "placements.started", "placements.persons"), .. context.Say(FigureReading.UpTo, "placements.started", "placements.persons")]);
    }

    private static IEnumerable<ReportBlock> Income(ReportContext context)
    {
        foreach (var population in new[] { Populations.Disabled, Populations.InPost })
        {
            yield return Paragraph(
                "Situation.Average",
                population,
                context.Say(FigureReading.Income("income.average", population)),
                context.Say(FigureReading.Income("income.median", population)),
                context.Say(FigureReading.Income("income.person-months", population, ReportCellKind.Whole)),
                context.Say(FigureReading.Income("income.total", population)));
        }

        yield return Paragraph(
            "Situation.Max",
            context.Say(FigureReading.Income("income.max", Populations.InPost)),
            context.Say(FigureReading.CumulativeIncome(Populations.InPost)));
    }

    private static string Join(IEnumerable<string> words) => string.Join(ReportText.Get("Comma"), words);

    private static ReportParagraph Paragraph(string key, params object[] values) => Sentence.Of(key, values);
}
