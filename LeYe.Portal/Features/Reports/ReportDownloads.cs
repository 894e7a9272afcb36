using LeYe.Domain.Accounts;
using LeYe.Domain.Common;
using LeYe.Domain.Reporting;
using LeYe.Domain.Reporting.Snapshots;
using LeYe.Portal.Components.Layout;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Json;
using LeYe.Portal.Documents.Pdf;
using LeYe.Portal.Features.Problems;
using LeYe.Portal.Security;

namespace LeYe.Portal.Features.Reports;

/// <summary>The printings of a report as files. Whoever takes one is noted in the audit before its first byte is sent.</summary>
public sealed class ReportDownloads(
    ReportDesk desk, ReportPrinting printing, SnapshotQueries snapshots, ReportExportService exports, BusinessCalendar calendar, ILogger<ReportDownloads> log)
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/reports/{year:int}/annual-report-{fileYear:int}.{format}",
            (HttpContext http, int year, int fileYear, string format, ReportDownloads downloads, CurrentActor actor) =>
                fileYear == year && ReportFormat.MediaType(format) is { } type
                    ? downloads.SendAsync(http, year, format, type, actor.Value)
                    : Task.FromResult<IResult>(TypedResults.NotFound()))
            .RequireAuthorization(new RequiresRightAttribute(Right.ExportReport));

    /// <summary>The stored files of one edition.</summary>
    public static void MapEditions(IEndpointRouteBuilder routes) =>
        routes.MapGet("/reports/{year:int}/versions/{snapshotId:int}/annual-report-{fileYear:int}.{format}",
            (HttpContext http, int year, int snapshotId, int fileYear, string format, ReportDownloads downloads, CurrentActor actor) =>
                fileYear == year && ReportFormat.MediaType(format) is { } type
                    ? downloads.SendEditionAsync(http, year, snapshotId, format, type, actor.Value)
                    : Task.FromResult<IResult>(TypedResults.NotFound()))
            .RequireAuthorization(new RequiresRightAttribute(Right.ExportReport));

    private async Task<IResult> SendAsync(HttpContext http, int year, string format, string type, Actor actor)
    {
        var choice = ReportChoice.Read(http.Request.Query, calendar.Today, year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        try
        {
            return choice.IsReadable ? await PrintAsync(http, choice, format, type, actor) : Refuse(http, choice);
        }
        catch (RuleBrokenException broken)
        {
            choice.Refuse(broken);
            return Refuse(http, choice);
        }
        catch (PrintingFailedException failure)
        {
            log.LogWarning("No PDF: {Reason}", failure.Reason);
            return Failed(http, choice, failure);
        }
    }

    private async Task<IResult> PrintAsync(HttpContext http, ReportChoice choice, string format, string type, Actor actor)
    {
        var report = await desk.BuildAsync(actor, choice.Year, choice.Cutoff, http.RequestAborted);
        if (report.Status == ReportStatus.Draft && http.Request.Query["copy"] == "review")
            report = report with { IsReviewCopy = true };
        var bytes = await snapshots.FileAsync(actor, choice.Year, choice.Cutoff, format, http.RequestAborted) ?? await PrintAsync(report, format, http.RequestAborted);
        await exports.NoteAsync(actor, report, format, AnnualReportJson.Hash(bytes), http.RequestAborted);
        // Exact counts: no copy is left in a shared cache or on a shared computer's disk.
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(bytes, type, ReportPrinting.FileName(report, format));
    }

    private async Task<byte[]> PrintAsync(AnnualReport report, string format, CancellationToken cancel) => format switch
    {
        ReportFormat.Pdf => await printing.PdfAsync(report, cancel),
        ReportFormat.Docx => ReportPrinting.Docx(report),
        ReportFormat.Xlsx => ReportPrinting.Xlsx(report),
        _ => ReportPrinting.Json(report),
    };

    /// <summary>The stored bytes of one edition.</summary>
    private async Task<IResult> SendEditionAsync(HttpContext http, int year, int snapshotId, string format, string type, Actor actor)
    {
        var report = await snapshots.ReportAsync(actor, snapshotId, http.RequestAborted);
        if (report.Year != year)
            return TypedResults.NotFound();
        var bytes = await snapshots.FileAsync(actor, snapshotId, format, http.RequestAborted);
        await exports.NoteAsync(actor, report, format, AnnualReportJson.Hash(bytes), http.RequestAborted);
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(bytes, type, ReportPrinting.FileName(report, format));
    }

    internal static IResult Refuse(HttpContext http, ReportChoice choice) => new ProblemNote(
        ReportPageText.Words["Refused"], string.Join(ReportPageText.Words["Join"], choice.Form.Errors.All.Select(e => e.Message)) + ReportPageText.Words["FullStop"],
        [new ShellLink(ReportPageText.Words["ChooseAgain"], ReportLinks.List)]).Answer(http, StatusCodes.Status422UnprocessableEntity);

    internal static IResult Failed(HttpContext http, ReportChoice choice, PrintingFailedException failure) => new ProblemNote(
        ReportPageText.Words["PdfFailed"], failure.Sentence + ReportPageText.Words["PdfFailedOthers"],
        [.. new[] { ReportFormat.Docx, ReportFormat.Xlsx }.Select(f => new ShellLink(ReportPageText.Words["Download." + f], ReportLinks.File(choice.Year, choice.Cutoff, f))),
         new ShellLink(ReportPageText.Words["ReadOnline"], ReportLinks.Report(choice.Year, choice.Cutoff))])
        .Answer(http, StatusCodes.Status503ServiceUnavailable);
}
