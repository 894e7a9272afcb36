namespace LeYe.Domain.Importing;

/// <summary>A row as its owner sees it.</summary>
/// <param name="Cells">In the order of the columns; empty when what the file said has expired.</param>
public sealed record ImportRowDetails(int Number, ImportRowState State, IReadOnlyList<ImportCell> Cells, IReadOnlyList<ImportFault> Faults, bool IsConfirmed, int? SubjectId);
