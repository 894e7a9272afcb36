namespace LeYe.Domain.Retention;

/// <summary>待批准, 已退回, 已删除.</summary>
public enum RemovalState { Open = 1, Refused = 2, Removed = 3 }
