namespace LeYe.Domain.People;

/// <summary>残疾人, 残疾人家属, 健全人（含困难群众）. domain.md §3.4.</summary>
public enum WorkerType { Disabled = 1, Family = 2, NonDisabled = 3 }
