using LeYe.Domain.Common;
using LeYe.Domain.People;

namespace LeYe.Domain.Income;

/// <summary>A person's income of a month as a file lists it.</summary>
public sealed record IncomeExportRow(string BaseName, WorkMonth Month, int PersonId, string PersonName, WorkerType WorkerType, IncomeRow Income);
