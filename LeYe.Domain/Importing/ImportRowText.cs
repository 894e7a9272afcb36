namespace LeYe.Domain.Importing;

/// <summary>A row as it was read.</summary>
/// <param name="Number">Its number in the file or paste, from 1, the header's included.</param>
/// <param name="Cells">In the order of the columns; a shorter row has blank cells at its end.</param>
public sealed record ImportRowText(int Number, IReadOnlyList<ImportCell> Cells);
