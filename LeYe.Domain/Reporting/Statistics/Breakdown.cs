namespace LeYe.Domain.Reporting.Statistics;

/// <summary>By what a figure is divided: 站点, 省, 性别, 残疾类别, 残疾等级, 工作方式, 全国就业形式.</summary>
public enum Breakdown { Base = 1, Province, Sex, Category, Grade, Mode, Form }
