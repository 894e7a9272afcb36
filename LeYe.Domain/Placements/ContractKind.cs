namespace LeYe.Domain.Placements;

/// <summary>劳动合同, 劳务协议, 平台接单, 未签.</summary>
public enum ContractKind { None = 0, Labour = 1, Service = 2, Platform = 3 }
