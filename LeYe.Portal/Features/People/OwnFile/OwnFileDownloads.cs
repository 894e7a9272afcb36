using LeYe.Domain.Accounts;
using LeYe.Domain.Reporting.PersonFiles;
using LeYe.Portal.Features.People.Records;
using LeYe.Portal.Security;

namespace LeYe.Portal.Features.People.OwnFile;

/// <summary>Gives somebody one of the files that are kept about them. Another's answers as one that is not there.</summary>
public static class OwnFileDownloads
{
    public static void MapOwnFiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/own/files/{fileId:int}", SendAsync).RequireAuthorization(new RequiresRightAttribute(Right.ReadOwnFile));

    private static async Task<IResult> SendAsync(HttpContext http, int fileId, CurrentActor current, OwnFileService files, CancellationToken cancel) =>
        FileDownloads.Send(http, await files.TakeAttachmentAsync(current.Value, fileId, cancel), fileId);
}
