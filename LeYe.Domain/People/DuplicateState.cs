namespace LeYe.Domain.People;

/// <summary>待处理, 已合并, 不是同一人.</summary>
public enum DuplicateState { Open = 1, Merged = 2, Different = 3 }
