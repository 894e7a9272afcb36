namespace LeYe.Domain.Reporting.NationalRegister;

/// <summary>What 实名制补录清单.xlsx holds: rows by county of the base, and how many were left out.</summary>
public sealed record NationalRegisterExtract(
    RegisterRequest Request, bool IsDemonstration, IReadOnlyList<RegisterPlacement> Placements, IReadOnlyList<RegisterTraining> Trainings,
    RegisterExcluded ExcludedPlacements, RegisterExcluded ExcludedTrainings);
