namespace LeYe.Domain.Bases;

/// <summary>筹建, 运营, 暂停, 关闭.</summary>
public enum BaseStatus { Preparing = 1, Operating = 2, Suspended = 3, Closed = 4 }
