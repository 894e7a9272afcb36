using LeYe.Domain.Importing;
using LeYe.Portal.Documents.Tabular;
using LeYe.Portal.Security;

namespace LeYe.Portal.Features.Importing;

/// <summary>Templates, and the file that was put in with a column of what is wrong with it.</summary>
internal static class ImportDownloads
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        foreach (var kind in Enum.GetValues<ImportKind>())
            routes.MapGet(ImportLinks.Template(kind), (ImportQueries imports, CurrentActor current, CancellationToken cancel) => TemplateAsync(kind, imports, current, cancel))
                .RequireAuthorization(new RequiresRightAttribute(ImportRules.RightOf(kind)));
        routes.MapGet("/imports/{id:int}/errors.{format:regex(^(xlsx|csv)$)}", ErrorsAsync).RequireAuthorization();
    }

    /// <summary>The template of a kind: every column with its head, numbers as text, choices as lists.</summary>
    /// <param name="lines">Names of business lines to choose from.</param>
    public static SheetDraft Template(ImportKind kind, IReadOnlyList<string> lines) =>
        new(ImportText.Words["Start." + kind], [.. ImportFields.Of(kind).Select(f => ColumnOf(ImportText.Of(f), f, lines))]) { ListSheet = ImportText.Words["Lists"] };

    private static async Task<IResult> TemplateAsync(ImportKind kind, ImportQueries imports, CurrentActor current, CancellationToken cancel)
    {
        var lines = kind is ImportKind.Placements ? await imports.LineNamesAsync(current.Value, null, cancel) : [];
        return Send(Template(kind, lines), $"{ImportText.Words["Start." + kind]}.xlsx");
    }

    private static async Task<IResult> ErrorsAsync(
        HttpContext http, int id, string format, ImportQueries imports, ImportService service, CurrentActor current, CancellationToken cancel)
    {
        var import = await imports.GetAsync(current.Value, id, cancel);
        if (import.Columns.Count == 0)
            return TypedResults.NotFound();
        // The file holds identity numbers in full: who takes it is noted first.
        await service.NoteDownloadAsync(current.Value, id, cancel);
        http.Response.Headers.CacheControl = "no-store";
        var rows = new List<IReadOnlyList<string>>();
        await foreach (var row in imports.AllRowsAsync(current.Value, id, cancel))
            rows.Add([.. import.Columns.Select((_, i) => i < row.Cells.Count ? row.Cells[i].Text : ""), ErrorsOf(row)]);
        if (format == "csv")
            return SendCsv(import, rows);
        var lines = import.Kind is ImportKind.Placements ? await imports.LineNamesAsync(current.Value, import.BaseId, cancel) : [];
        return Send(Draft(import, rows, lines), "errors.xlsx");
    }

    private static SheetDraft Draft(ImportSummary import, List<IReadOnlyList<string>> rows, IReadOnlyList<string> lines) =>
        new(ImportText.Words["Start." + import.Kind],
            [.. import.Columns.Select(c => c.Field is { } field ? ColumnOf(c.Header, field, lines) : new SheetDraftColumn(c.Header, true, [])), new(ImportText.Words["ErrorsHeader"], true, [])])
        {
            ListSheet = ImportText.Words["Lists"], Rows = rows,
        };

    private static SheetDraftColumn ColumnOf(string header, ImportField field, IReadOnlyList<string> lines) => new(
        header, ImportFields.KindOf(field) is not (ImportFieldKind.Money or ImportFieldKind.Words or ImportFieldKind.Choice),
        field is ImportField.BusinessLine ? lines : ImportWords.ListOf(field))
    {
        IsOpen = ImportWords.IsOpen(field),
    };

    private static string ErrorsOf(ImportRowDetails row) => string.Join(ImportText.Words["Semicolon"], row.Faults.Select(f =>
        ImportText.Words.Format("RowError", f.Field is { } field ? ImportText.Of(field) : ImportText.Words["WholeRow"], ImportText.ReasonOf(f), ImportText.RemedyOf(f))));

    private static IResult Send(SheetDraft draft, string name)
    {
        var stream = new MemoryStream();
        SheetWriter.Write(stream, draft);
        stream.Position = 0;
        return TypedResults.File(stream, SheetWriter.MediaType, name);
    }

    private static IResult SendCsv(ImportSummary import, List<IReadOnlyList<string>> rows)
    {
        var stream = new MemoryStream();
        using (var writer = CsvWriter.Open(stream))
        {
            CsvWriter.Row(writer, [.. import.Columns.Select(c => c.Header), ImportText.Words["ErrorsHeader"]]);
            foreach (var row in rows)
                CsvWriter.Row(writer, row);
        }
        stream.Position = 0;
        return TypedResults.File(stream, CsvWriter.MediaType, "errors.csv");
    }
}
