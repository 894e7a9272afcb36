namespace LeYe.Domain.Accounts;

/// <summary>The roles of rules.md, People and access: 基金会（资产管理部）, 运营公司, 支持中心, 基地负责人, 基地录入, 辅导员, 心理辅导, 薪酬, 报告经办, 报告复核, 报告签发, 省残联（本省）, 审计, 系统管理, 本人.</summary>
public enum RoleName
{
    Foundation = 1, Operator = 2, SupportCentre = 3, BaseLead = 4, BaseClerk = 5, Coach = 6, Counsellor = 7, Payroll = 8,
    ReportPreparer = 9, ReportReviewer = 10, ReportSigner = 11, ProvincialFederation = 12, Auditor = 13, Administrator = 14, Self = 15,
}
