using System.Text.Json;
using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Reporting;

/// <summary>Keeps in the audit who took which printing of a report out of the portal.</summary>
public sealed class ReportExportService(Database database)
{
    /// <summary>Notes an export. Called before the first byte is sent.</summary>
    /// <param name="actor">Needs <see cref="Right.ExportReport"/>.</param>
    /// <param name="report">The exported value.</param>
    /// <param name="format">pdf, docx, xlsx or json.</param>
    /// <param name="sha256">SHA-256 of the bytes, 64 lower-case hexadecimal digits.</param>
    /// <exception cref="NotAllowedException">The actor may not export.</exception>
    public async Task NoteAsync(Actor actor, AnnualReport report, string format, string sha256, CancellationToken cancel)
    {
        actor.Demand(Right.ExportReport);
        await using var act = await database.BeginAsync(actor, cancel);
        act.Note("ExportReport", nameof(AnnualReport), () => report.Year, baseId: null,
            JsonSerializer.Serialize(new { format, cutoff = report.Point, sha256 }));
        await act.SaveNoteAsync(cancel);
    }
}
