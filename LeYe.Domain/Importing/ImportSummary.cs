namespace LeYe.Domain.Importing;

/// <summary>An import as its page shows it.</summary>
/// <param name="Columns">Empty when what the file said has expired.</param>
/// <param name="Counts">Rows by state; together the rows read.</param>
/// <param name="ExpiresAt">UTC; when what waits, and after the submit what the file said, is gone.</param>
public sealed record ImportSummary(
    int Id, ImportKind Kind, ImportSource Source, int BaseId, string BaseName, ImportState State, DateTime CreatedAt, DateTime? SubmittedAt, DateTime? UndoneAt,
    DateTime ExpiresAt, int Version, IReadOnlyList<ImportColumn> Columns, IReadOnlyDictionary<ImportRowState, int> Counts)
{
    public int Rows => Counts.Values.Sum();

    public int Of(ImportRowState state) => Counts.GetValueOrDefault(state);

    /// <summary>Rows that a submit writes.</summary>
    public int Writes => Of(ImportRowState.New) + Of(ImportRowState.Updated) + (Kind == ImportKind.People ? Of(ImportRowState.Doubtful) : 0);
}
