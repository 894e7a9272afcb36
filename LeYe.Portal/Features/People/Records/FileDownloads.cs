using LeYe.Domain.Accounts;
using LeYe.Domain.People;
using LeYe.Portal.Features.Shared;
using LeYe.Portal.Security;

namespace LeYe.Portal.Features.People.Records;

/// <summary>Gives a person's file out, to be saved and never shown inside the portal; who took it is noted first.</summary>
public static class FileDownloads
{
    public static void MapFileDownloads(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/people/{id:int}/files/{fileId:int}", SendAsync).RequireAuthorization(new RequiresRightAttribute(Right.RevealIdentity));

    private static async Task<IResult> SendAsync(HttpContext http, int id, int fileId, CurrentActor current, AttachmentService attachments, CancellationToken cancel) =>
        Send(http, await attachments.TakeAttachmentAsync(current.Value, id, fileId, cancel), fileId);

    /// <summary>The answer that lets a file be saved, under a name by which its owner knows it again.</summary>
    internal static IResult Send(HttpContext http, AttachmentContent content, int fileId)
    {
        http.Response.Headers.CacheControl = "no-store";
        var (type, ending) = content.Type switch
        {
            AttachmentType.Pdf => ("application/pdf", "pdf"),
            AttachmentType.Png => ("image/png", "png"),
            _ => ("image/jpeg", "jpg"),
        };
        return TypedResults.File(content.Bytes, type, RecordText.Words.Format("FileName", content.PersonName, TermText.Of(content.Kind), fileId, ending));
    }
}
