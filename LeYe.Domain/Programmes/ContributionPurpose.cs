namespace LeYe.Domain.Programmes;

/// <summary>What a contribution is for, as the promotion plan names it: 基地建设, 岗位开发, 人员发展, 生活照料, 就业培训.</summary>
public enum ContributionPurpose { Bases = 1, Posts = 2, People = 3, Living = 4, Training = 5 }
