namespace LeYe.Domain.Placements;

/// <summary>就业途径: 乐业云工, 基地培训推荐, 残联推荐, 企业直招, 网络平台, 亲友介绍, 自谋, 其他; 0 未填 (domain.md §4.2).</summary>
public enum PlacementSource { Unknown = 0, LeYeYunGong = 1, Training = 2, Federation = 3, ClientHired = 4, OnlinePlatform = 5, Friends = 6, SelfFound = 7, Other = 9 }
