namespace LeYe.Domain.Retention;

/// <summary>Why a person is removed: 期限届满, 本人要求 (PIPL 47), 撤回同意 (PIPL 15, 47).</summary>
public enum RemovalReason { TermPassed = 1, OwnWish = 2, ConsentWithdrawn = 3 }
