namespace LeYe.Domain.Reporting.Figures;

internal readonly record struct SessionRow(int Id, int ClassId, DateOnly HeldOn, int Minutes, bool IsSubmitted);
