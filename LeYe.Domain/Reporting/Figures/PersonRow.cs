using LeYe.Domain.People;

namespace LeYe.Domain.Reporting.Figures;

internal readonly record struct PersonRow(int Id, int BaseId, WorkerType Type, Sex Sex);
