namespace LeYe.Domain.People;

/// <summary>困难身份: 低保, 特困, 低保边缘, 脱贫人口, 防止返贫监测对象 (domain.md §3.7).</summary>
public enum HardshipKind { MinimumLiving = 1, ExtremePoverty = 2, MinimumLivingBorderline = 3, LiftedFromPoverty = 4, Monitored = 5 }
