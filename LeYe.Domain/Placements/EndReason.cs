namespace LeYe.Domain.Placements;

/// <summary>Why a stay ended: 本人离职, 合同到期, 身体原因, 转到其他基地, 转为企业正式员工, 退休, 其他, 调岗 (the stay goes on in another one).</summary>
public enum EndReason { Resigned = 1, ContractEnded = 2, Health = 3, Transferred = 4, HiredByClient = 5, Retired = 6, Other = 7, Moved = 8 }
