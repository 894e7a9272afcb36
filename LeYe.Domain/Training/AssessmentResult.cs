namespace LeYe.Domain.Training;

/// <summary>考核结果: 未考核, 合格, 不合格, 补考.</summary>
public enum AssessmentResult { None = 0, Passed = 1, Failed = 2, Resit = 3 }
