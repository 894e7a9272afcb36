using System.Globalization;

namespace LeYe.Portal.Features.Reports;

/// <summary>The addresses of the year-end report. Years and dates are written as 2024 and 2024-02-29.</summary>
public static class ReportLinks
{
    public const string List = "/reports";

    /// <summary>The choice of a report with this year and cut-off filled in.</summary>
    public static string Choose(int year, DateOnly cutoff) => Invariant($"/reports?year={year:0000}&cutoff={cutoff:yyyy-MM-dd}");

    /// <summary>The report as a page.</summary>
    public static string Report(int year, DateOnly cutoff) => Invariant($"/reports/{year:0000}?cutoff={cutoff:yyyy-MM-dd}");

    /// <summary>One annex of the report as a page.</summary>
    public static string Annex(int year, DateOnly cutoff, int number) => Invariant($"/reports/{year:0000}/annexes/{number}?cutoff={cutoff:yyyy-MM-dd}");

    /// <summary>A printing to download.</summary>
    /// <param name="year">Reporting year.</param>
    /// <param name="cutoff">Cut-off date.</param>
    /// <param name="format">pdf, docx, xlsx or json.</param>
    public static string File(int year, DateOnly cutoff, string format) =>
        Invariant($"/reports/{year:0000}/annual-report-{year:0000}.{format}?cutoff={cutoff:yyyy-MM-dd}");

    /// <summary>A printing of the draft that is marked 送审稿.</summary>
    public static string ReviewCopy(int year, DateOnly cutoff, string format) => File(year, cutoff, format) + "&copy=review";

    /// <summary>分省数据单 to download.</summary>
    /// <param name="year">Reporting year.</param>
    /// <param name="cutoff">Cut-off date.</param>
    /// <param name="province">First two digits of the province's division code.</param>
    /// <param name="format">pdf, docx or xlsx.</param>
    public static string ProvinceSheet(int year, DateOnly cutoff, string province, string format) =>
        Invariant($"/reports/{year:0000}/province-sheet-{year:0000}-{province}.{format}?cutoff={cutoff:yyyy-MM-dd}");

    /// <summary>公开版 to download, in pdf, docx or xlsx.</summary>
    public static string PublicCopy(int year, DateOnly cutoff, string format) =>
        Invariant($"/reports/{year:0000}/public-report-{year:0000}.{format}?cutoff={cutoff:yyyy-MM-dd}");

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
