namespace LeYe.Domain.Placements;

/// <summary>Why the headcount changed (rules.md): entries 新增, 返岗, 转入, 休假恢复, 短断续接; exits 离职, 转出, 休假超期, 短断.</summary>
public enum MovementCause
{
    New = 1, Returned = 2, TransferredIn = 3, LeaveResumed = 4, GapContinued = 5,
    Left = 11, TransferredOut = 12, LeaveOverdue = 13, Gap = 14,
}
