using LeYe.Domain.Placements;

namespace LeYe.Domain.Importing;

/// <summary>What an import changed of a stay, as it was.</summary>
internal sealed record PriorPlacement(string Post, WorkMode WorkMode, NationalForm NationalForm, ContractKind Contract, DateOnly? EndOn, EndReason? EndReason);
