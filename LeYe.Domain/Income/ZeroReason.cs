namespace LeYe.Domain.Income;

/// <summary>Why a month pays 0: 请假, 无任务, 次月合并发放, 其他.</summary>
public enum ZeroReason { OnLeave = 1, NoWork = 2, PaidNextMonth = 3, Other = 4 }
