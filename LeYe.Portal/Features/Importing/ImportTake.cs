namespace LeYe.Portal.Features.Importing;

/// <summary>What came of putting a sheet in.</summary>
/// <param name="Id">The import; null when the file was refused.</param>
/// <param name="Fault">Why it was refused, worded.</param>
internal sealed record ImportTake(int? Id, string? Fault);
