namespace LeYe.Domain.People;

/// <summary>学历, coded by GB/T 4658-2006: 研究生, 本科, 大专, 中职, 高中, 初中, 小学, 未上过学及其他; 0 未填 (domain.md §3.7).</summary>
public enum Education { Unknown = 0, Postgraduate = 10, Bachelor = 20, JuniorCollege = 30, Vocational = 40, SeniorHigh = 60, JuniorHigh = 70, Primary = 80, Other = 90 }
