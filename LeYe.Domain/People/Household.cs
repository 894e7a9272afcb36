namespace LeYe.Domain.People;

/// <summary>户口性质: 1 农业, 2 非农业; 0 未填 (domain.md §3.7).</summary>
public enum Household { Unknown = 0, Rural = 1, Urban = 2 }
