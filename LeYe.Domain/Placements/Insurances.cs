namespace LeYe.Domain.Placements;

/// <summary>社保 and 公积金 that are paid: 养老, 医疗, 失业, 工伤, 生育, 住房公积金 (domain.md §4.2).</summary>
[Flags]
public enum Insurances { None = 0, Pension = 1, Medical = 2, Unemployment = 4, Injury = 8, Maternity = 16, HousingFund = 32 }
