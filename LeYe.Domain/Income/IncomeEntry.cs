namespace LeYe.Domain.Income;

/// <summary>How a month's amounts came into the record: typed, copied from last month by an explicit act, imported.</summary>
public enum IncomeEntry { Typed = 0, CopiedLastMonth = 1, Imported = 2 }
