namespace LeYe.Portal.Documents.Tabular;

/// <summary>Day numbers of spreadsheets.</summary>
public static class XlsxDays
{
    /// <summary>A day number as yyyy-MM-dd; null where it is none.</summary>
    public static string? Of(int serial, bool countsFrom1904) => XlsxNumber.DayOf(serial, countsFrom1904);
}
