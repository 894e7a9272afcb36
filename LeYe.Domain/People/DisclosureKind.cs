namespace LeYe.Domain.People;

/// <summary>What was given: 人员名单, 就业安置名单, 收入清单, 指标明细, 实名制补录清单, 本人档案.</summary>
public enum DisclosureKind { People = 1, Placements = 2, Incomes = 3, Evidence = 4, NationalRegister = 5, PersonFile = 6 }
