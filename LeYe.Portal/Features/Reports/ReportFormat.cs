namespace LeYe.Portal.Features.Reports;

/// <summary>The printings that can be downloaded, by the ending of their file name.</summary>
public static class ReportFormat
{
    public const string Pdf = "pdf";
    public const string Docx = "docx";
    public const string Xlsx = "xlsx";
    public const string Json = "json";

    /// <summary>In the order in which a page offers them.</summary>
    public static IReadOnlyList<string> All { get; } = [Pdf, Docx, Xlsx, Json];

    /// <summary>The media type; null when there is no such format.</summary>
    public static string? MediaType(string format) => format switch
    {
        Pdf => "application/pdf",
        Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        Json => "application/json",
        _ => null,
    };
}
