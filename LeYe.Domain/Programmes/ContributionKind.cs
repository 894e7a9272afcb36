namespace LeYe.Domain.Programmes;

/// <summary>资金, or 物资 at what it is worth.</summary>
public enum ContributionKind { Money = 1, Goods = 2 }
