using System.Globalization;
using LeYe.Domain.Reporting;

namespace LeYe.Portal.Documents.Model;

/// <summary>One cell of a table: the text every printing shows, and the typed value behind it.</summary>
/// <param name="Kind">What the cell's column holds, also where the value is missing.</param>
/// <param name="Text">What is printed. Never empty: what is missing is said in words.</param>
/// <param name="Number">The number, for the numeric kinds; null where it is missing.</param>
/// <param name="Date">The date, for <see cref="ReportCellKind.Date"/>.</param>
public sealed record ReportCell(ReportCellKind Kind, string Text, decimal? Number = null, DateOnly? Date = null)
{
    /// <summary>Withheld because it is small: said in words in a document, left blank in a workbook (rules.md, Figures).</summary>
    public bool IsSuppressed { get; init; }

    /// <summary>The figure the cell prints: a page links it to its definition and its rows. Null for other cells.</summary>
    public Figure? Figure { get; init; }

    /// <summary>Stands at the right edge, also where the number is missing.</summary>
    public bool IsNumeric => Kind is ReportCellKind.Whole or ReportCellKind.Amount or ReportCellKind.Percent;

    public static ReportCell Words(string text) => new(ReportCellKind.Text, text);

    public static ReportCell On(DateOnly date, string text) => new(ReportCellKind.Date, text, Date: date);

    /// <summary>A cell of a numeric column that has no number.</summary>
    public static ReportCell Missing(ReportCellKind kind, string word) => new(kind, word);

    public static ReportCell Of(ReportCellKind kind, decimal number) => new(kind, Print(kind, number), number);

    private static string Print(ReportCellKind kind, decimal number) => kind switch
    {
        ReportCellKind.Whole => number.ToString("0", CultureInfo.InvariantCulture),
        ReportCellKind.Amount => number.ToString("0.00", CultureInfo.InvariantCulture),
        ReportCellKind.Percent => number.ToString("0.0", CultureInfo.InvariantCulture) + "%",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "not a numeric kind"),
    };
}
