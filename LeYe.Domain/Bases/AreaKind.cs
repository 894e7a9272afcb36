namespace LeYe.Domain.Bases;

/// <summary>建筑面积 or 使用面积. Areas of different kinds are never added.</summary>
public enum AreaKind { Built = 1, Usable = 2 }
