namespace LeYe.Portal.Documents.Tabular;

/// <summary>A row with something in it.</summary>
/// <param name="Number">Its number in the file, from 1.</param>
public sealed record SheetRow(int Number, IReadOnlyList<SheetCell> Cells);
