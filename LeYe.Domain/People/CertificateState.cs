namespace LeYe.Domain.People;

/// <summary>待核, 已核. Only a verified certificate makes its holder count as 残疾人 (rules.md; domain.md Q13).</summary>
public enum CertificateState { Pending = 1, Verified = 2 }
