namespace LeYe.Domain.Bases;

/// <summary>Kind of site: 基地, 分基地, 乐业小站.</summary>
public enum BaseKind { Base = 1, SubBase = 2, Station = 3 }
