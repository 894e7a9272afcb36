namespace LeYe.Domain.People;

/// <summary>What a line of a person's history speaks of: 登记, 培训, 就业, 休假.</summary>
public enum PersonHistoryKind { Registered = 1, Training = 2, Placement = 3, Leave = 4 }
