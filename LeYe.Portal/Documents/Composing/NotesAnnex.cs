using LeYe.Domain.Reporting;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>附件9 数据说明: definitions pointer, published against computed, reconciliation (domain.md C10), open points, suppression, fonts.</summary>
internal static class NotesAnnex
{
    public static ReportSection Compose(ReportContext context)
    {
        (string Heading, IEnumerable<ReportBlock> Blocks)[] notes =
        [
            ("Notes.Definitions", [Sentence.Of("Notes.DefinitionsText", context.CutoffText, context.PeriodText()), DefinitionTables.Facts(context), DefinitionTables.Definitions(context.Report)]),
            ("Notes.Legacy", Legacy(context)),
            ("Notes.Reconciliation", [new ReportParagraph(ReportText.Get("Notes.ReconciliationText")), Reconciliation.Compose(context)]),
            ("Previous.Heading", Comparison.Note(context)),
            ("Notes.Open", Open(context)),
            ("Notes.Corrections", [Corrections(context.Report), .. ReopenedMonths.Compose(context)]),
            ("Notes.Suppression", SuppressionNotes.Compose(context.Report)),
            ("Notes.Fonts", [new ReportParagraph(ReportText.Get("Notes.FontsText"))]),
        ];
        var there = notes.Select(note => (note.Heading, Blocks: note.Blocks.ToList())).Where(note => note.Blocks.Count > 0);
        return Annex.Of(9, true, there.SelectMany((note, index) =>
            note.Blocks.Prepend(new ReportHeading(2, PartNumbers.Second(index + 1, note.Heading)))));
    }

    private static IEnumerable<ReportBlock> Legacy(ReportContext context)
    {
        if (context.Report.Legacy.Count == 0)
        {
            yield return new ReportParagraph(ReportText.Get("Notes.NoLegacy"));
            yield break;
        }

        yield return new ReportParagraph(ReportText.Get("Notes.LegacyText"));
        yield return Table(
            "annex9",
            [("Code", 0.7), ("Site", 1.3), ("Name", 2), ("Published", 1.6), ("Unit", 0.8), ("AsOf", 1.4), ("Computed", 1.2), ("Remark", 1.6), ("Quote", 4.2), ("Source", 2.6)],
            context.Report.Legacy.Select(line => LegacyRow(context, line)));
    }

    private static ReportRow LegacyRow(ReportContext context, LegacyLine line) => new(
    [
        ReportCell.Words(line.Code),
        ReportCell.Words(context.Names.Of(line.Base)),
        ReportCell.Words(line.Name),
        ReportCell.Words(PublishedText.Value(line)),
        ReportCell.Words(line.Unit),
        ReportCell.Words(PublishedText.AsOf(line.AsOf)),
        line.Computed is null
            ? ReportCell.Missing(ReportCellKind.Amount, ReportText.Get("Notes.NotCompared"))
            : FigurePrint.Cell(line.Computed, line.Computed.Value?.Contains('.') == true ? ReportCellKind.Amount : ReportCellKind.Whole),
        ReportCell.Words(line.Computed is null ? ReportText.Get("None") : Basis(line.Computed)),
        ReportCell.Words(line.Quote ?? ReportText.Get("Notes.NoQuote")),
        ReportCell.Words(line.SourceTitle),
    ]);

    private static string Basis(Figure figure) => figure.Qualifier is null
        ? figure.Population
        : ReportText.Get("Notes.Computed", figure.Population, FigurePrint.Remark([figure]));

    private static IEnumerable<ReportBlock> Open(ReportContext context)
    {
        var points = context.Report.OpenPoints;
        yield return new ReportParagraph(OpenPointText.Summary(points));
        if (points.Count == 0) yield break;
        yield return Table(
            "annex9open",
            [("OpenSite", 2), ("OpenKind", 3), ("OpenMonth", 2), ("OpenCount", 1)],
            points.Select(point => new ReportRow(
            [
                ReportCell.Words(context.Names.Of(point.Base)),
                ReportCell.Words(OpenPointText.Kind(point.Kind)),
                ReportCell.Words(point.Month is null ? ReportText.Get("None") : PublishedText.AsOf(point.Month)),
                ReportCell.Of(ReportCellKind.Whole, point.Count),
            ])));
    }

    private static ReportParagraph Corrections(AnnualReport report) => (report.Edition, report.CorrectionReason, report.Previous) switch
    {
        (_, { } reason, _) => Sentence.Of("Notes.CorrectedThis", report.Edition!, reason),
        (_, _, { CorrectionReason: { } reason } previous) => Sentence.Of("Notes.CorrectedBefore", previous.Year, previous.Edition, reason),
        _ => new ReportParagraph(ReportText.Get("Notes.NothingCorrected")),
    };

    private static ReportTable Table(
        string id, (string Key, double Weight)[] columns, IEnumerable<ReportRow> rows) => new(
            id, ReportText.Get("Caption." + id), ReportText.Get("Sheet." + id),
            [.. columns.Select(column => new ReportColumn(ReportText.Get("Notes.Column." + column.Key), KindOf(column.Key), column.Weight))],
            0,
            [.. rows]);

    private static ReportCellKind KindOf(string key) => key switch
    {
        "Computed" => ReportCellKind.Amount,
        "OpenCount" => ReportCellKind.Whole,
        _ => ReportCellKind.Text,
    };
}
