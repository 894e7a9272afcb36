using System.Globalization;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Suppression;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Documents.Composing;

/// <summary>How a figure becomes a cell or a phrase. Values are printed as they stand; nothing is computed here.</summary>
internal static class FigurePrint
{
    public static ReportCell Cell(Figure figure, ReportCellKind kind) => figure.Value is null
        ? ReportCell.Missing(kind, MissingWord(figure.Qualifier)) with { IsSuppressed = IsKeptBack(figure.Qualifier) }
        : ReportCell.Of(kind, Number(figure)) with { Figure = figure };

    /// <summary>A whole number of the annexes that is no figure of its own.</summary>
    public static ReportCell Cell(string? value, string? qualifier) => value is null
        ? ReportCell.Missing(ReportCellKind.Whole, MissingWord(qualifier)) with { IsSuppressed = IsKeptBack(qualifier) }
        : ReportCell.Of(ReportCellKind.Whole, decimal.Parse(value, NumberStyles.Number, CultureInfo.InvariantCulture));

    public static bool IsKeptBack(string? qualifier) => qualifier is SuppressionRules.Suppressed or SuppressionRules.Withheld;

    /// <summary>Value and unit for a sentence, e.g. <c>80 人</c>, or the word that says why there is none.</summary>
    public static string Phrase(Figure figure, ReportCellKind kind) => (figure.Value, kind) switch
    {
        (null, _) => MissingWord(figure.Qualifier),
        (_, ReportCellKind.Percent) => Cell(figure, kind).Text,
        _ => ReportText.Get("Phrase", Cell(figure, kind).Text, figure.Unit),
    };

    public static decimal Number(Figure figure) =>
        decimal.Parse(figure.Value!, NumberStyles.Number, CultureInfo.InvariantCulture);

    /// <summary>What is to be said about a row because of its figures: 暂停, 未公布, 暂计, or 无.</summary>
    public static string Remark(IEnumerable<Figure> figures)
    {
        var words = figures.Select(figure => figure.Qualifier).OfType<string>().Distinct().Order(StringComparer.Ordinal)
            .Select(qualifier => ReportText.Get("Qualifier." + qualifier)).ToList();
        return words.Count == 0 ? ReportText.Get("None") : string.Join(ReportText.Get("Comma"), words);
    }

    private static string MissingWord(string? qualifier) =>
        qualifier is null ? ReportText.Get("None") : ReportText.Get("Qualifier." + qualifier);
}
