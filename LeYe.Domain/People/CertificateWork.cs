namespace LeYe.Domain.People;

/// <summary>What there is to do about somebody's certificate: 没有证件, 待核, 已过期, 快到期.</summary>
public enum CertificateWork { Missing = 1, Pending = 2, Expired = 3, ExpiresSoon = 4 }
