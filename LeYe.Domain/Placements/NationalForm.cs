namespace LeYe.Domain.Placements;

/// <summary>全国就业形式 1-7 (domain.md §3.4): 按比例, 集中, 个体, 公益性岗位, 辅助性, 农村种养加, 灵活. 0 未核定.</summary>
public enum NationalForm { NotConfirmed = 0, Quota = 1, Concentrated = 2, SelfEmployed = 3, PublicWelfare = 4, Sheltered = 5, RuralProduction = 6, Flexible = 7 }
