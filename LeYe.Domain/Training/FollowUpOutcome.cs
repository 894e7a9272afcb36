namespace LeYe.Domain.Training;

/// <summary>What a 回访 found: 在项目上岗, 在别处就业, 未就业, 没有联系上.</summary>
public enum FollowUpOutcome { PlacedHere = 1, WorksElsewhere = 2, NotWorking = 3, NotReached = 4 }
