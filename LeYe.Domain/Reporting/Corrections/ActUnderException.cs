namespace LeYe.Domain.Reporting.Corrections;

/// <summary>One act on locked facts: when (UTC), who, and the names of the acts as JSON.</summary>
public sealed record ActUnderException(DateTime At, string By, string Acts);
