namespace LeYe.Domain.Income.Prior;

/// <summary>On what an 入项前月收入 rests, the best first.</summary>
public enum PriorSource { PayRecord = 1, Contract = 2, CommunityProof = 3, WelfareFile = 4, OwnStatement = 5 }
