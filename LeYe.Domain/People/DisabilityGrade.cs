namespace LeYe.Domain.People;

/// <summary>残疾等级, one is the heaviest. 重度 is one and two (domain.md §3.1).</summary>
public enum DisabilityGrade { One = 1, Two = 2, Three = 3, Four = 4 }
