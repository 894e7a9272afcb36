using LeYe.Domain.Placements;

namespace LeYe.Domain.Reporting.Figures;

internal readonly record struct PlacementRow(int Id, int PersonId, int BaseId, DateOnly StartOn, DateOnly? EndOn, bool IsMain, WorkMode Mode, NationalForm Form, bool IsContinued = false);
