using System.Globalization;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>
/// （四）与上年比较: last year as reported and as corrected beside this year, over equal windows; last year's full-year
/// values stand in a column of their own (rules.md, The year).
/// </summary>
internal static class Comparison
{
    private static readonly (string Key, double Weight)[] Columns =
        [("Name", 2.6), ("Unit", 1), ("Original", 1.4), ("Corrected", 1.4), ("Now", 1.4), ("Change", 1.3), ("YearEnd", 1.4)];

    private static readonly FigureReading[] Flows =
        [FigureReading.During("entries.new"), FigureReading.During("entries.returned"), FigureReading.During("exits.left")];

    public static IEnumerable<ReportBlock> Compose(ReportContext context)
    {
        if (context.Report.Previous is not { } previous)
        {
            yield return Sentence.Of("Comparison.None", context.Report.Year - 1);
            yield return Causes(context, null);
            yield break;
        }

        var isEqual = IsSameDay(previous.Cutoff, context.Report.Cutoff);
        yield return Sentence.Of(
            isEqual ? "Comparison.Equal" : "Comparison.Unequal", previous.Year, ReportText.Date(previous.Cutoff), context.CutoffText);
        if (previous.CorrectionReason is { } reason) yield return Sentence.Of("Comparison.Corrected", previous.Year, previous.Edition, reason);
        yield return new ReportTable(
            "comparison", ReportText.Get("Caption.comparison"), ReportText.Get("Sheet.comparison"),
            [.. Columns.Select(column => new ReportColumn(ReportText.Get("Comparison.Column." + column.Key), KindOf(column.Key), column.Weight))],
            0,
            [.. Headlines.Readings.Concat(Flows).Select(reading => Row(context, previous, reading, isEqual))]);
        yield return Causes(context, previous);
    }

    /// <summary>附件9: where last year's values stand. There is one table of them, in the text.</summary>
    public static IEnumerable<ReportBlock> Note(ReportContext context)
    {
        if (context.Report.Previous is { } previous)
            yield return Sentence.Of("Previous.Text", previous.Year, ReportText.Date(previous.Cutoff), previous.Edition);
    }

    /// <summary>The same day of both years; the last day of February is one day.</summary>
    private static bool IsSameDay(DateOnly then, DateOnly now) =>
        then.Month == now.Month && (then.Day == now.Day || (IsLast(then) && IsLast(now)));

    private static bool IsLast(DateOnly date) => date.AddDays(1).Month != date.Month;

    private static ReportRow Row(ReportContext context, PreviousYear previous, FigureReading reading, bool isEqual)
    {
        var now = context.Figures.Programme(reading);
        var then = Find(previous, now, reading.Span);
        return new ReportRow(
        [
            ReportCell.Words(ReportText.Get("Headline." + reading.Key)),
            ReportCell.Words(now.Unit),
            Value(then?.Original, reading.Kind),
            Value(then?.Corrected, reading.Kind),
            FigurePrint.Cell(now, reading.Kind),
            isEqual && now.Value is { } value && then?.Corrected is { } before
                ? ReportCell.Of(reading.Kind, Parse(value) - Parse(before))
                : ReportCell.Missing(reading.Kind, ReportText.Get("Comparison.NotCompared")),
            Value(then?.YearEnd, reading.Kind),
        ]);
    }

    /// <summary>Why the headcount moved: the causes of the period, and what was corrected in last year's number.</summary>
    private static ReportParagraph Causes(ReportContext context, PreviousYear? previous)
    {
        var headcount = previous is null ? null : Find(previous, context.Figures.Programme(FigureReading.At("headcount")), FigureSpan.Point);
        var corrected = headcount is { Original: { } original, Corrected: { } now } ? Parse(now) - Parse(original) : 0;
        return Sentence.Of(
            "Comparison.Causes",
            [.. context.Say(FigureReading.During, "entries.new", "entries.returned", "exits.left", "exits.transferred-out"), ReportText.Get("Comparison.Correction", corrected)]);
    }

    private static PreviousFigure? Find(PreviousYear previous, Figure now, FigureSpan span)
    {
        var window = span switch { FigureSpan.Point => "point", FigureSpan.Period => "period", _ => "cumulative" };
        return previous.Figures.FirstOrDefault(f =>
            (f.Metric, f.Base, f.Population, f.Window) == (now.Metric, now.Base, now.Population, window));
    }

    private static ReportCell Value(string? value, ReportCellKind kind) => value is null
        ? ReportCell.Missing(kind, ReportText.Get("None"))
        : ReportCell.Of(kind, Parse(value));

    private static decimal Parse(string value) => decimal.Parse(value, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static ReportCellKind KindOf(string key) => key is "Name" or "Unit" ? ReportCellKind.Text : ReportCellKind.Amount;
}
