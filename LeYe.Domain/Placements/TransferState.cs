namespace LeYe.Domain.Placements;

/// <summary>待接收, 已接收, 已退回, 已撤回.</summary>
public enum TransferState { Offered = 1, Accepted = 2, Declined = 3, Withdrawn = 4 }
