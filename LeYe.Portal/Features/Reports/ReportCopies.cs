using System.Globalization;
using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Submissions;
using LeYe.Domain.Reporting.Suppression;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Json;
using LeYe.Portal.Documents.Model;
using LeYe.Portal.Documents.Pdf;
using LeYe.Portal.Security;

namespace LeYe.Portal.Features.Reports;

/// <summary>What is printed of a report besides itself: 分省数据单 for each province and the 公开版. Noted in the audit as the report is.</summary>
public sealed class ReportCopies(
    ReportDesk desk, ProvinceSheetQueries provinces, ReportPrinting printing, ReportExportService exports, BusinessCalendar calendar, ILogger<ReportCopies> log)
{
    private static readonly RequiresRightAttribute MayExport = new(Right.ExportReport);

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/reports/{year:int}/province-sheet-{fileYear:int}-{province}.{format}",
            (HttpContext http, int year, int fileYear, string province, string format, ReportCopies copies, CurrentActor actor) =>
                copies.SendAsync(http, year, fileYear, format, actor.Value, ReportPrinting.ProvinceName(year, province), report => Province(report, province), isOfSnapshot: true))
            .RequireAuthorization(MayExport);
        routes.MapGet("/reports/{year:int}/public-report-{fileYear:int}.{format}",
            (HttpContext http, int year, int fileYear, string format, ReportCopies copies, CurrentActor actor) =>
                copies.SendAsync(http, year, fileYear, format, actor.Value, $"public-report-{year:0000}", report => ReportPrinting.Compose(PublicCopy.Of(report))))
            .RequireAuthorization(MayExport);
    }

    private static ReportDocument? Province(AnnualReport report, string code) =>
        ReportPrinting.Provinces(report).Where(p => p.Code == code).Select(p => ReportPrinting.ComposeProvince(report, p.Name)).FirstOrDefault();

    private async Task<IResult> SendAsync(
        HttpContext http, int year, int fileYear, string format, Actor actor, string name, Func<AnnualReport, ReportDocument?> compose, bool isOfSnapshot = false)
    {
        if (fileYear != year || format == ReportFormat.Json || ReportFormat.MediaType(format) is not { } type)
            return TypedResults.NotFound();
        var choice = ReportChoice.Read(http.Request.Query, calendar.Today, year.ToString(CultureInfo.InvariantCulture));
        try
        {
            if (!choice.IsReadable)
                return ReportDownloads.Refuse(http, choice);
            var report = (isOfSnapshot ? await provinces.FindAsync(actor, choice.Year, choice.Cutoff, http.RequestAborted) : null)
                ?? await desk.BuildAsync(actor, choice.Year, choice.Cutoff, http.RequestAborted);
            if (compose(report) is not { } document)
                return TypedResults.NotFound();
            var bytes = await PrintAsync(document, format, http.RequestAborted);
            await exports.NoteAsync(actor, report, $"{name}.{format}", AnnualReportJson.Hash(bytes), http.RequestAborted);
            http.Response.Headers.CacheControl = "no-store";
            return TypedResults.File(bytes, type, $"{name}.{format}");
        }
        catch (RuleBrokenException broken)
        {
            choice.Refuse(broken);
            return ReportDownloads.Refuse(http, choice);
        }
        catch (PrintingFailedException failure)
        {
            log.LogWarning("No PDF: {Reason}", failure.Reason);
            return ReportDownloads.Failed(http, choice, failure);
        }
    }

    private async Task<byte[]> PrintAsync(ReportDocument document, string format, CancellationToken cancel) => format switch
    {
        ReportFormat.Pdf => await printing.PdfAsync(document, cancel),
        ReportFormat.Docx => ReportPrinting.Docx(document),
        _ => ReportPrinting.Xlsx(document),
    };
}
