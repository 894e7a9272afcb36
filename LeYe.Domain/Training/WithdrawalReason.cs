namespace LeYe.Domain.Training;

/// <summary>Why a person leaves a class before its end: 找到工作, 身体原因, 家庭原因, 路途太远, 不适合, 转到别的班, 其他.</summary>
public enum WithdrawalReason { FoundWork = 1, Health = 2, Family = 3, Distance = 4, Unsuited = 5, Transferred = 6, Other = 9 }
