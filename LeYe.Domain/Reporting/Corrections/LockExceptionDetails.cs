namespace LeYe.Domain.Reporting.Corrections;

/// <summary>An exception and what was done under it.</summary>
public sealed record LockExceptionDetails(LockException Exception, IReadOnlyList<ActUnderException> Acts);
