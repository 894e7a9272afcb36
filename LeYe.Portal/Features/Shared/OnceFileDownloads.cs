using LeYe.Domain.Common;
using LeYe.Portal.Documents;
using LeYe.Portal.Documents.Tabular;
using LeYe.Portal.Security;

namespace LeYe.Portal.Features.Shared;

/// <summary>Files that were made once and are taken once, by who made them.</summary>
internal static class OnceFileDownloads
{
    public static string Link(Guid key) => $"/files/{key:N}";

    public static void MapOnceFiles(this IEndpointRouteBuilder routes) => routes.MapGet("/files/{key:guid}", Take).RequireAuthorization();

    private static IResult Take(HttpContext http, Guid key, OnceFiles files, CurrentActor actor)
    {
        var file = files.Take(actor.Value, key) ?? throw new RecordMissingException();
        // No copy is left in a shared cache or on a shared computer's disk.
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(file.Bytes, MediaType(file.Name), file.Name);
    }

    internal static string MediaType(string name) => Path.GetExtension(name) switch
    {
        ".csv" => CsvWriter.MediaType,
        ".html" => "text/html; charset=utf-8",
        ProtectedZip.Ending => ProtectedZip.MediaType,
        _ => SheetWriter.MediaType,
    };
}
