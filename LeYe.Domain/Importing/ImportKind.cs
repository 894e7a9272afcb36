namespace LeYe.Domain.Importing;

/// <summary>What the rows of an import are.</summary>
public enum ImportKind { People = 1, Placements = 2, Incomes = 3 }
