using LeYe.Domain.Common;
using LeYe.Portal.Documents.Model;

namespace LeYe.Portal.Features.Shared;

/// <summary>A column of a list as a file.</summary>
/// <param name="Value">Text, a whole number, a date, or fen in a column of amounts; null for an empty cell.</param>
internal sealed record ListColumn<T>(string Header, ReportCellKind Kind, double Width, Func<T, object?> Value)
{
    public static ListColumn<T> Text(string header, double width, Func<T, string?> value) => new(header, ReportCellKind.Text, width, value);

    public static ListColumn<T> Number(string header, Func<T, int> value) => new(header, ReportCellKind.Whole, 10, row => (long)value(row));

    public static ListColumn<T> Date(string header, Func<T, DateOnly?> value) => new(header, ReportCellKind.Date, 14, row => value(row));

    public static ListColumn<T> Yuan(string header, Func<T, long?> fen) => new(header, ReportCellKind.Amount, 14, row => fen(row));

    /// <summary>A month as a sheet sorts it: 2024-02.</summary>
    public static ListColumn<T> Month(string header, Func<T, WorkMonth> value) => new(header, ReportCellKind.Text, 12, row => value(row).ToString());
}
