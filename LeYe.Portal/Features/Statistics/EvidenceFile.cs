using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Evidence;
using LeYe.Domain.Reporting.Statistics;
using LeYe.Portal.Documents.Listing;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Features.Statistics;

/// <summary>The rows behind a figure as XLSX: names masked, the numbers of records as text.</summary>
internal static class EvidenceFile
{
    public static string Name(FigureQuestion question) => $"evidence-{question.Metric}-{question.Last:yyyy-MM-dd}.xlsx";

    public static byte[] Print(FigureQuestion question, IReadOnlyList<EvidenceLine> lines, string mark)
    {
        var words = StatisticsText.Words;
        var definition = MetricDictionary.Of(question.Metric);
        var hasMoney = question.Formula.Room == EvidenceRoom.Income;
        var hasPrior = question.Formula.ComparesPrior;
        ListingColumn[] columns =
        [
            new(words["Column.Row"], ReportCellKind.Text, 24), new(words["Column.Base"], ReportCellKind.Text, 18), new(words["Column.Date"], ReportCellKind.Date, 14),
            new(words["Column.Fact"], ReportCellKind.Text, 40), .. hasMoney ? [new ListingColumn(words["Column.GrossYuan"], ReportCellKind.Amount, 14)] : Array.Empty<ListingColumn>(),
            .. hasPrior ? [new ListingColumn(words["Column.PriorYuan"], ReportCellKind.Amount, 18)] : Array.Empty<ListingColumn>(),
        ];
        using var file = new MemoryStream();
        ListingPrinter.Print(file, words.Format("ExportOf", definition.Name), question.Last,
            [new ListingSheet(words["Rows.Sheet"], "evidence", columns, rows => Write(rows, lines, hasMoney, hasPrior))], mark);
        return file.ToArray();
    }

    private static void Write(ListingRows rows, IReadOnlyList<EvidenceLine> lines, bool hasMoney, bool hasPrior)
    {
        foreach (var line in lines)
        {
            rows.BeginRow();
            rows.Text(EvidenceShown.Name(line));
            rows.Text(line.BaseName);
            rows.Date(line.Row.On);
            rows.Text(EvidenceShown.Fact(line));
            if (hasMoney)
                rows.Fen(line.Row.Fen);
            if (hasPrior)
                rows.Fen(line.Row.PriorFen);
            rows.EndRow();
        }
    }
}
