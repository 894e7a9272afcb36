namespace LeYe.Domain.People;

/// <summary>What a file shows: 同意书, 证件, 合同, 其他.</summary>
public enum AttachmentKind { Consent = 1, Certificate = 2, Contract = 3, Other = 9 }
