namespace LeYe.Domain.Training;

/// <summary>培训模式, domain.md §3.5: 定岗式, 订单式, 菜单式, 定向式, 带岗, 项目制, 其他.</summary>
public enum TrainingMode { FixedPost = 1, Order = 2, Menu = 3, Directed = 4, WithPost = 5, Project = 6, Other = 7 }
