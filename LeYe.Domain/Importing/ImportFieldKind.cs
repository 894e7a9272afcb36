namespace LeYe.Domain.Importing;

/// <summary>What stands in a column: words, one of a list, a day, a month, an amount in yuan, a number that identifies somebody.</summary>
public enum ImportFieldKind { Words = 1, Choice = 2, Day = 3, Month = 4, Money = 5, Identifier = 6 }
