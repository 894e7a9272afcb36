namespace LeYe.Domain.Placements;

/// <summary>What a follow-up found: 工作稳定, 有困难需支持, 想调岗, 打算离开, 联系不上.</summary>
public enum FollowUpFinding { Stable = 1, NeedsSupport = 2, WantsMove = 3, MayLeave = 4, NotReached = 5 }
