namespace LeYe.Domain.Placements;

/// <summary>A stay as a file lists it.</summary>
public sealed record PlacementExportRow(
    PlacementSummary Summary, string? LineName, NationalForm NationalForm, ContractKind Contract, Insurances Insurances, PlacementSource Source);
