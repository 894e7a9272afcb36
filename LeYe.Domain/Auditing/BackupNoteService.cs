using LeYe.Domain.Accounts;
using LeYe.Domain.Persistence;

namespace LeYe.Domain.Auditing;

/// <summary>Notes that all records left the house as a backup, or came back from one.</summary>
public sealed class BackupNoteService(Database database)
{
    /// <summary>Noted before the copy is made, so that the copy says so itself.</summary>
    public Task NoteTakenAsync(Actor actor, CancellationToken cancel = default) => NoteAsync(actor, "TakeBackup", null, cancel);

    /// <param name="takenAt">When the backup was made, UTC.</param>
    public Task NoteRestoredAsync(Actor actor, DateTime takenAt, CancellationToken cancel = default) =>
        NoteAsync(actor, "RestoreBackup", takenAt.ToString("u", System.Globalization.CultureInfo.InvariantCulture), cancel);

    private async Task NoteAsync(Actor actor, string name, string? of, CancellationToken cancel)
    {
        await using var act = await database.BeginAsync(actor, cancel);
        act.Note(name, nameof(DatabaseInfo), () => 1, null, of);
        await act.SaveNoteAsync(cancel);
    }
}
