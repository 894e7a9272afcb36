namespace LeYe.Domain.Importing;

/// <summary>What becomes of a row; every row read has exactly one: 新增, 更新, 相同, 疑似重复, 失败 (issue 5).</summary>
public enum ImportRowState { New = 1, Updated = 2, Same = 3, Doubtful = 4, Failed = 5 }
