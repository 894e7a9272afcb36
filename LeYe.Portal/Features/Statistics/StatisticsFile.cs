using System.Globalization;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Portal.Documents.Listing;
using LeYe.Portal.Documents.Model;
using LeYe.Portal.Features.Shared;

namespace LeYe.Portal.Features.Statistics;

/// <summary>A divided figure, and the month's report, as XLSX. What is withheld is blank and said in the remark (rules.md, Figures).</summary>
internal static class StatisticsFile
{
    private static Components.Words T => StatisticsText.Words;

    public static byte[] Table(FigureAnswer answer)
    {
        var formula = answer.Question.Formula;
        var by = answer.Question.By;
        ListingColumn[] columns =
        [
            new(by is null ? T["Column.Item"] : T["By." + by], ReportCellKind.Text, 24),
            new(T.Format("Column.Value", answer.Definition.Unit), Kind(formula), 16),
            new(T["Column.Remark"], ReportCellKind.Text, 24),
        ];
        return Print(T.Format("FigureTitle", answer.Definition.Name, answer.BaseName ?? T["AllMine"], Shown.Date(answer.Question.Last)), answer.Question.Last,
            new ListingSheet(T["Sheet.Figure"], "figure", columns, rows =>
            {
                foreach (var part in answer.Parts)
                    Row(rows, formula, part.Figure, StatisticsText.Part(by!.Value, part.Key, part.Name));
                Row(rows, formula, answer.Figure, T[formula.AddsUp || by is null ? "Sum" : "NotAdded"]);
            }), Definitions([answer]));
    }

    public static byte[] Month(MonthReport report)
    {
        ListingColumn[] columns =
        [
            new(T["Column.Metric"], ReportCellKind.Text, 26), new(T["Column.Population"], ReportCellKind.Text, 12), new(T["Column.Unit"], ReportCellKind.Text, 8),
            new(T.Format("Column.Month", Shown.Month(report.Month)), ReportCellKind.Amount, 16), new(T.Format("Column.Month", Shown.Month(report.Month.Plus(-1))), ReportCellKind.Amount, 16),
            new(T["Column.Remark"], ReportCellKind.Text, 24), new(T["Column.Definition"], ReportCellKind.Text, 60),
        ];
        return Print(T.Format("MonthTitle", report.BaseName ?? T["AllMine"], Shown.Month(report.Month)), report.Month.LastDay,
            new ListingSheet(T["Sheet.Month"], "month", columns, rows =>
            {
                foreach (var line in report.Lines)
                {
                    rows.BeginRow();
                    rows.Text(line.Definition.Name);
                    rows.Text(line.Question.Population);
                    rows.Text(line.Definition.Unit);
                    Number(rows, line.Question.Formula, line.Now);
                    Number(rows, line.Question.Formula, line.Before);
                    rows.Text(Remark(line.Now));
                    rows.Text(line.Definition.Sentence);
                    rows.EndRow();
                }
            }), Axes(report));
    }

    private static ListingSheet Axes(MonthReport report) => new(T["Axes"], "axes",
        [new(T["Column.Axis"], ReportCellKind.Text, 18), new(T["Column.AxisText"], ReportCellKind.Text, 80)],
        rows =>
        {
            foreach (var (term, text) in MonthAxes.Of(report))
            {
                rows.BeginRow();
                rows.Text(term);
                rows.Text(text);
                rows.EndRow();
            }
        });

    private static void Row(ListingRows rows, MetricFormula formula, ShownFigure figure, string name)
    {
        rows.BeginRow();
        rows.Text(name);
        Number(rows, formula, figure);
        rows.Text(Remark(figure));
        rows.EndRow();
    }

    private static void Number(ListingRows rows, MetricFormula formula, ShownFigure figure)
    {
        if (figure.Value is { } value)
            rows.Number(decimal.Parse(value, CultureInfo.InvariantCulture), Kind(formula));
        else
            rows.Blank();
    }

    private static string Remark(ShownFigure figure) => figure.Qualifier is { } word ? T["Value." + word] : SharedText.Words["None"];

    private static ReportCellKind Kind(MetricFormula formula) => formula.How switch
    {
        MetricAggregate.Rows or MetricAggregate.Persons or MetricAggregate.PersonMonths => ReportCellKind.Whole,
        MetricAggregate.PlacedShare => ReportCellKind.Percent,
        _ => ReportCellKind.Amount,
    };

    private static ListingSheet Definitions(IReadOnlyList<FigureAnswer> answers) => new(T["Sheet.Definition"], "definitions",
        [new(T["Column.Metric"], ReportCellKind.Text, 24), new(T["Column.Definition"], ReportCellKind.Text, 60), new(T["Definition.Formula"], ReportCellKind.Text, 40), new(T["Definition.Rule"], ReportCellKind.Text, 40)],
        rows =>
        {
            foreach (var definition in answers.Select(a => a.Definition))
            {
                rows.BeginRow();
                rows.Text(definition.Name);
                rows.Text(definition.Sentence);
                rows.Text(definition.Formula);
                rows.Text(definition.Rule);
                rows.EndRow();
            }
        });

    private static byte[] Print(string title, DateOnly date, params ListingSheet[] sheets)
    {
        using var file = new MemoryStream();
        ListingPrinter.Print(file, title, date, sheets);
        return file.ToArray();
    }
}
