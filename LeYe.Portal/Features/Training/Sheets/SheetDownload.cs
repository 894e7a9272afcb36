using LeYe.Domain.Accounts;
using LeYe.Domain.Training.Attendance;
using LeYe.Portal.Components.Layout;
using LeYe.Portal.Documents.Pdf;
using LeYe.Portal.Features.Problems;
using LeYe.Portal.Security;

namespace LeYe.Portal.Features.Training.Sheets;

/// <summary>The sign-in sheet as a tagged PDF (PDF/UA-1).</summary>
public sealed class SheetDownload(RegisterQueries registers, PdfPrinter printer, ILogger<SheetDownload> log)
{
    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet("/training/{classId:int}/sessions/{sessionId:int}/sign-in-sheet.pdf",
            (HttpContext http, int classId, int sessionId, SheetDownload download, CurrentActor actor) => download.SendAsync(http, classId, sessionId, actor.Value))
            .RequireAuthorization(new RequiresRightAttribute(Right.ViewTraining));

    private async Task<IResult> SendAsync(HttpContext http, int classId, int sessionId, Actor actor)
    {
        var register = await registers.GetAsync(actor, sessionId, http.RequestAborted);
        if (register.ClassId != classId)
            return TypedResults.NotFound();
        try
        {
            var bytes = await printer.PrintAsync(SheetComposer.Compose(register), http.RequestAborted);
            // Names of people: no copy is left in a shared cache or on a shared computer's disk.
            http.Response.Headers.CacheControl = "no-store";
            return TypedResults.File(bytes, "application/pdf", $"sign-in-sheet-{register.HeldOn:yyyy-MM-dd}-{sessionId}.pdf");
        }
        catch (PrintingFailedException failure)
        {
            log.LogWarning("No PDF: {Reason}", failure.Reason);
            var ways = new[] { new ShellLink(TrainingText.Words["SheetOnPage"], TrainingLinks.Sheet(classId, sessionId)) };
            return new ProblemNote(TrainingText.Words["SheetFailed"], failure.Sentence, ways).Answer(http, StatusCodes.Status503ServiceUnavailable);
        }
    }
}
