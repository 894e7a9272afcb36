namespace LeYe.Domain.People;

/// <summary>What a correction asks to change: 姓名, 身份证号, 出生日期, 电话, 户口性质, 残疾人证, 就业资料, 培训记录, 就业记录, 收入, 其他.</summary>
public enum CorrectionField { Name = 1, IdentityNumber, BirthDate, Phone, Household, Certificate, Profile, Training, Placement, Income, Other }
