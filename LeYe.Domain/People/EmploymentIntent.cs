namespace LeYe.Domain.People;

/// <summary>就业意愿: 愿意就业, 培训后再就业, 暂不就业; 0 未填.</summary>
public enum EmploymentIntent { Unknown = 0, Willing = 1, AfterTraining = 2, NotNow = 3 }
