namespace LeYe.Domain.Income;

/// <summary>The answer to an outlier: 任务增多, 任务减少, 缺勤, 补发或一次性奖金, 调薪或转岗, 其他（已核对）.</summary>
public enum OutlierReason { MoreWork = 1, LessWork = 2, Absence = 3, OneOffPay = 4, RateChanged = 5, Other = 6 }
