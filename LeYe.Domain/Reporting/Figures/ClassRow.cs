namespace LeYe.Domain.Reporting.Figures;

internal readonly record struct ClassRow(int Id, int BaseId, DateOnly StartsOn, DateOnly EndsOn, bool HasAssessment, bool InPlan, int CompletionPercent);
