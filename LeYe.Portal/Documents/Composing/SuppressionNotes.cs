using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Breakdowns;
using LeYe.Domain.Reporting.Suppression;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>Which cells are kept back, and why: annex 3 always, the rest in a public copy (rules.md, Figures).</summary>
internal static class SuppressionNotes
{
    public static IEnumerable<ReportBlock> Compose(AnnualReport report)
    {
        var figures = report.Figures.Concat(report.ProvinceFigures).ToList();
        yield return figures.Exists(figure => FigurePrint.IsKeptBack(figure.Qualifier))
            ? Sentence.Of("Notes.Suppressed", Count(figures.Select(f => f.Qualifier), SuppressionRules.Suppressed), Count(figures.Select(f => f.Qualifier), SuppressionRules.Withheld))
            : new ReportParagraph(ReportText.Get("Notes.NothingSuppressed"));
        var cross = report.Breakdowns.Where(cell => cell.Axis == BreakdownAxis.Disability).Select(cell => cell.Qualifier).ToList();
        if (cross.Count > 0)
            yield return Sentence.Of("Notes.SuppressedCross", Count(cross, SuppressionRules.Suppressed), Count(cross, SuppressionRules.Withheld));
    }

    private static int Count(IEnumerable<string?> qualifiers, string qualifier) => qualifiers.Count(q => q == qualifier);
}
