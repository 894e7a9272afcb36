namespace LeYe.Domain.Reporting.Corrections;

/// <summary>An exception, its words readable, and what was done under it.</summary>
public sealed record LockExceptionDetails(LockException Exception, string PersonName, string Reason, string Evidence, IReadOnlyList<ActUnderException> Acts);
