namespace LeYe.Domain.People;

/// <summary>What two people have in common. The identity number makes it certain, everything else is doubtful.</summary>
[Flags]
public enum DuplicateReasons { None = 0, IdentityNumber = 1, NameAndBirth = 2, NameAndPhone = 4, NameAndIdentityTail = 8, BirthAndPhone = 16 }
