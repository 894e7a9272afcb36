namespace LeYe.Domain.Importing;

/// <summary>A column as it was headed.</summary>
/// <param name="Field">Null for a column no import knows: kept, shown again in the file with errors, and not used.</param>
public sealed record ImportColumn(string Header, ImportField? Field);
