namespace LeYe.Domain.Presence;

/// <summary>What an entry did; the two with Already changed nothing.</summary>
public enum CheckInOutcome { CheckedIn = 1, AlreadyIn = 2, CameBack = 3, CheckedOut = 4, AlreadyOut = 5 }
